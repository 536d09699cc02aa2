// SPDX-License-Identifier: Apache-2.0

/**
 * How a code is held before a camera.
 * @typedef {object} Setting
 * @property {number} width of the frame, pixels
 * @property {number} height
 * @property {[number, number]} modulePixels least and most pixels a module
 * @property {number} tiltDegrees most, to either side
 * @property {number} perspective most share by which one side is nearer than the other
 * @property {number} blurPixels most, radius
 * @property {number} noise standard deviation of the grey value, 0 to 255
 * @property {number} glare most share of the light that a spot adds
 */

/**
 * Photographs a code: tilt, perspective, uneven light, a spot of glare, blur, noise.
 * @param {{size: number, path: string}} code
 * @param {Setting} setting
 * @param {{next: () => number}} random
 * @returns {{width: number, height: number, data: Uint8ClampedArray}}
 */
export function cameraFrame(code, setting, random) {
  const { width, height } = setting;
  const between = (least, most) => least + random.next() * (most - least);
  const toCode = inverseOf(poseOf(code.size, setting, between));
  const modules = modulesOf(code);
  const light = lightOf(setting, between);
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [column, row] = toCode(x + 0.5, y + 0.5);
      grey[y * width + x] = modules(column, row) * light(x, y);
    }
  const blurred = blur(grey, { width, height }, Math.round(between(0, setting.blurPixels)));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < blurred.length; index += 1) {
    const value = blurred[index] + setting.noise * gauss(random);
    data.fill(value, index * 4, index * 4 + 3);
    data[index * 4 + 3] = 255;
  }
  return { width, height, data };
}

/** Where the four corners come to lie, as a homography from modules to pixels. */
function poseOf(size, setting, between) {
  const { width, height, modulePixels, tiltDegrees, perspective } = setting;
  const side = Math.min(size * between(...modulePixels), Math.min(width, height) * 0.96);
  const angle = (between(-tiltDegrees, tiltDegrees) * Math.PI) / 180;
  const slack = Math.max(0, Math.min(width, height) - side) / 2;
  const centre = [width / 2 + between(-slack, slack) / 2, height / 2 + between(-slack, slack) / 2];
  const [nearX, nearY] = [between(-perspective, perspective), between(-perspective, perspective)];
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x, y]) => {
    const scale = (side / 2) * (1 + (nearX * x + nearY * y) / 4);
    return [
      centre[0] + scale * (x * Math.cos(angle) - y * Math.sin(angle)),
      centre[1] + scale * (x * Math.sin(angle) + y * Math.cos(angle)),
    ];
  });
  return squareToQuad(corners).map((value, index) => (index % 3 === 2 ? value : value / size));
}

/** P. Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), section 2.2.3: the unit square to any four corners. */
function squareToQuad([first, second, third, fourth]) {
  const minus = (one, other) => [one[0] - other[0], one[1] - other[1]];
  const across = minus(second, third);
  const down = minus(fourth, third);
  const rest = [first[0] - second[0] + third[0] - fourth[0], first[1] - second[1] + third[1] - fourth[1]];
  const area = across[0] * down[1] - down[0] * across[1];
  const farX = (rest[0] * down[1] - down[0] * rest[1]) / area;
  const farY = (across[0] * rest[1] - rest[0] * across[1]) / area;
  const row = (axis) => [
    second[axis] - first[axis] + farX * second[axis],
    fourth[axis] - first[axis] + farY * fourth[axis],
    first[axis],
  ];
  return [...row(0), ...row(1), farX, farY, 1];
}

/** Cofactors: a homography needs no determinant. */
function inverseOf(matrix) {
  const at = (row, column) => matrix[((row + 3) % 3) * 3 + ((column + 3) % 3)];
  const cofactor = (row, column) =>
    at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
  const inverse = Array.from({ length: 9 }, (_, index) => cofactor(index % 3, Math.floor(index / 3)));
  const line = (row, x, y) => inverse[row * 3] * x + inverse[row * 3 + 1] * y + inverse[row * 3 + 2];
  return (x, y) => {
    const distance = line(2, x, y);
    return [line(0, x, y) / distance, line(1, x, y) / distance];
  };
}

/** Light and dark of a screen that shows the code, on a desk of middle grey. */
function modulesOf({ size, path }) {
  const dark = new Uint8Array(size * size);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    dark.fill(1, Number(y) * size + Number(x), Number(y) * size + Number(x) + Number(run));
  return (column, row) => {
    if (column < 0 || row < 0 || column >= size || row >= size) return 110;
    return dark[Math.floor(row) * size + Math.floor(column)] === 1 ? 35 : 215;
  };
}

function lightOf({ width, height, glare }, between) {
  const slope = [between(-0.3, 0.3), between(-0.3, 0.3)];
  const spot = {
    x: between(0, width),
    y: between(0, height),
    radius: between(40, 160),
    strength: between(0, glare),
  };
  return (x, y) => {
    const distance = Math.hypot(x - spot.x, y - spot.y) / spot.radius;
    const even = 1 + slope[0] * (x / width - 0.5) + slope[1] * (y / height - 0.5);
    return even * (1 + spot.strength * Math.exp(-distance * distance));
  };
}

/** A box blur, along rows and then along columns. */
function blur(grey, { width, height }, radius) {
  if (radius === 0) return grey;
  const along = (source, { length, lines, step, stride }) => {
    const blurred = new Float32Array(source.length);
    for (let line = 0; line < lines; line += 1)
      for (let at = 0; at < length; at += 1) {
        let sum = 0;
        for (let offset = -radius; offset <= radius; offset += 1)
          sum += source[line * stride + Math.min(length - 1, Math.max(0, at + offset)) * step];
        blurred[line * stride + at * step] = sum / (2 * radius + 1);
      }
    return blurred;
  };
  const rows = along(grey, { length: width, lines: height, step: 1, stride: width });
  return along(rows, { length: height, lines: width, step: width, stride: 1 });
}

/** Box and Muller. */
function gauss(random) {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
