// The text of an SVG.
import { expect, it } from 'vitest';
import { svgFile, svgPen, xmlText } from '../../../../client/map/export/svgPen.ts';

const widthOf = (words: string) => 10 * words.length;

it('xmlText leaves nothing that would be read as markup, or not at all', () => {
  expect(xmlText('A&B <"C">\u0000\u000b')).toBe('A&amp;B &lt;&quot;C&quot;&gt;');
});

it('writes text as text, nodes by their id, and closes what it opens', () => {
  const { pen, lines } = svgPen(widthOf);
  pen.open({ x: 1, y: 2 }, 30, 40);
  pen.shape('square', { x: 3.24159, y: 4 }, 5, '#123456', 'id"1');
  pen.text('絵本 & 音楽', { x: 1, y: 2 }, { size: 13, weight: 700, color: '#000000', align: 'center' });
  pen.close();
  expect(lines[0]).toBe('<svg x="1" y="2" width="30" height="40" overflow="hidden">');
  expect(lines[1]).toContain('data-node="id&quot;1"');
  expect(lines[1]).toContain('translate(3.24 4) scale(5)');
  expect(lines[2]).toContain('text-anchor="middle"');
  expect(lines[2]).toContain('>絵本 &amp; 音楽</text>');
  expect(lines[3]).toBe('</svg>');
});

it('svgFile says its size and its title', () => {
  const file = svgFile(['<g/>'], 100, 50, '図 <1>');
  expect(file).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50"/,
  );
  expect(file).toContain('<title>図 &lt;1&gt;</title>');
});
