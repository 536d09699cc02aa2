// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside the page, self-contained: texts that are shown or read out and are English, but for proper names, names of
 * settings that are the same in every language, and licence notices, which are marked as English.
 * @param {string} tag
 * @returns {string[]}
 */
export function strayEnglish(tag) {
  const language = tag.split('-')[0];
  const properNames =
    /\b(?:PHQ|GAD|PCL|HTTPS?|QR)(?:-\d+)?\b|Example Family Services|agency\.json|signingKeys|keyId|relays|version|English|Español|العربية|AYUDA|\bCS1:[^\s]+|\b[\w-]{11}\b(?=$)/g;
  // Words that are no Spanish; in Arabic every Latin letter is one too many.
  const words =
    /\b(?:the|and|your|you|this|that|with|for|not|of|is|are|to|screen|next|back|help|stop|answer|question|finish|skip|done|send|copy|number|please|thank)\b/i;
  const latin = /[A-Za-z]{2,}/;
  const found = [];
  const look = (text) => {
    const bare = text?.replaceAll(properNames, ' ').trim();
    if (bare && (language === 'ar' ? latin : words).test(bare)) found.push(text.trim().slice(0, 80));
  };
  const isOwn = (element) => {
    const marked = element.closest('[lang]')?.getAttribute('lang') ?? language;
    return marked.split('-')[0] === language;
  };
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility() || !isOwn(element) || element.closest('.sealed-text, style')) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) look(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.data);
    }
  };
  visit(document);
  return found;
}
