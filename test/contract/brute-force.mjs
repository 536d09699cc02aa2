// SPDX-License-Identifier: Apache-2.0

/**
 * A second scorer that shares no line with the first: it fills every blank with every answer, scores each complete
 * form by the plainest reading of the definition, and calls decided what all of them agree on. Slow on purpose.
 * @param {import('@cradleside/instruments').Instrument} definition
 * @param {Record<string, unknown>} responses answers of the scale, 'declined' or null
 */
export function bruteForce(definition, responses) {
  const { items, scoring, cutPoints, criteria } = definition;
  const forms = completeForms(definition, responses).map((form) => scoreForm(definition, form));
  const agreed = (read) => {
    const found = new Set(forms.map(read));
    return found.size === 1 ? [...found][0] : null;
  };
  const isOpen = (item) => answerOf(item, responses) === undefined;
  const isAsked = (item) =>
    !item.askedWhen ||
    gateValues(definition, item, responses).some((value) => value >= item.askedWhen.atLeast);
  const missing = items.filter(
    (item) =>
      isOpen(item) && responses[item.id] !== 'declined' && isAsked(item) && (!item.unscored || item.required),
  );
  const scored = items.filter(({ unscored }) => !unscored);
  const answered = scored.filter(({ id }) => typeof responses[id] === 'number');
  const isGateOpen = items.some((item) => isOpen(item) && item.required);
  const isComplete =
    !isGateOpen && !scored.some((item) => isOpen(item) && !isClosed(definition, item, responses));
  const total = scoring.range !== null && isComplete ? agreed(({ total: sum }) => sum) : null;
  const isProrated =
    scoring.range !== null &&
    !isComplete &&
    !isGateOpen &&
    answered.length > 0 &&
    scored.length - answered.length <= scoring.prorateUpTo;
  const prorated = isProrated
    ? Math.round((knownSum(definition, answered, responses) * scored.length) / answered.length)
    : null;
  const incomplete = isProrated ? 'prorated' : 'incomplete';
  return {
    status: isComplete ? 'scored' : incomplete,
    answered: answered.length,
    missing: missing.map(({ id }) => id),
    declined: items.filter(({ id }) => responses[id] === 'declined').map(({ id }) => id),
    total,
    prorated,
    band: bandOf(definition, total),
    proratedBand: bandOf(definition, prorated),
    subscales: Object.fromEntries(
      scoring.subscales.map(({ id }) => [id, agreed(({ subscales }) => subscales[id])]),
    ),
    cutPoints: Object.fromEntries(
      cutPoints.map(({ id, min, subscale }) => [
        id,
        agreed(({ total: sum, subscales }) => (subscale === undefined ? sum : subscales[subscale]) >= min),
      ]),
    ),
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, agreed((form) => form.criteria[id])])),
  };
}

const valuesOf = ({ scales }, { scale = 'default' }) => scales[scale].map(({ value }) => value);

/** What an answer counts as before reversal; undefined while it is open. */
function answerOf(item, responses) {
  const response = responses[item.id];
  return response === 'declined' ? item.declinedAs : (response ?? undefined);
}

function gateValues(definition, item, responses) {
  return item.askedWhen.anyOf.map((id) => {
    const gate = definition.items.find((one) => one.id === id);
    return answerOf(gate, responses) ?? -Infinity;
  });
}

/** Whether no answer could open an item's gate. */
function isClosed(definition, item, responses) {
  if (!item.askedWhen) return false;
  return item.askedWhen.anyOf.every((id) => {
    const gate = definition.items.find((one) => one.id === id);
    if (isClosed(definition, gate, responses) && answerOf(gate, responses) === undefined) return true;
    const possible = answerOf(gate, responses) ?? Math.max(...valuesOf(definition, gate));
    return possible < item.askedWhen.atLeast;
  });
}

/** Every form that these responses can still become; those that answer what was not asked are left out. */
function completeForms(definition, responses) {
  let forms = [{}];
  for (const item of definition.items) {
    forms = forms.flatMap((form) => {
      const answer = answerOf(item, responses);
      const isAsked =
        !item.askedWhen || item.askedWhen.anyOf.some((id) => form[id] >= item.askedWhen.atLeast);
      const contradicts =
        answer !== undefined &&
        answer !== 0 &&
        !isAsked &&
        !item.unscored &&
        definition.scoring.range !== null;
      if (contradicts) return [];
      if (answer !== undefined) return [{ ...form, [item.id]: answer }];
      return isAsked ? valuesOf(definition, item).map((value) => ({ ...form, [item.id]: value })) : [form];
    });
  }
  return forms;
}

function scoreOf(definition, item, answer) {
  if (answer === undefined) return 0;
  const values = valuesOf(definition, item);
  return item.reversed ? Math.min(...values) + Math.max(...values) - answer : answer;
}

function scoreForm(definition, form) {
  const { items, scoring, criteria, endorsement } = definition;
  const scores = Object.fromEntries(items.map((item) => [item.id, scoreOf(definition, item, form[item.id])]));
  const sum = (ids) => ids.reduce((total, id) => total + scores[id], 0);
  const isEndorsed = (id) => scores[id] >= (endorsement.items?.[id] ?? endorsement.atLeast);
  const holds = ({ items: members, min = 0, max = members.length }) => {
    const count = members.filter(isEndorsed).length;
    return count >= min && count <= max;
  };
  return {
    total: sum(items.filter(({ unscored }) => !unscored).map(({ id }) => id)),
    subscales: Object.fromEntries(scoring.subscales.map(({ id, items: members }) => [id, sum(members)])),
    criteria: Object.fromEntries(criteria.map(({ id, rules }) => [id, rules.every(holds)])),
  };
}

function knownSum(definition, answered, responses) {
  return answered.reduce((sum, item) => sum + scoreOf(definition, item, responses[item.id]), 0);
}

function bandOf({ bands }, total) {
  return bands.find(({ from, to }) => total !== null && total >= from && total <= to)?.id ?? null;
}
