import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { createMessages } from '../messages/create-messages.js';
import { MessagesProvider } from '../messages/messages-context.js';
import { BarChart } from './bar-chart.js';
import { BarSvg } from './bar-svg.js';
import { TrendChart } from './trend-chart.js';
import { layOutTrend } from './trend-layout.js';
import { TrendSvg } from './trend-svg.js';

function render(element: ReactElement, locale = 'en'): string {
  return renderToStaticMarkup(<MessagesProvider messages={createMessages(locale)}>{element}</MessagesProvider>);
}

const trust = [
  { at: '2014', value: 34 }, { at: '2019', value: 41 }, { at: '2021', value: null, note: 'survey paused' }, { at: '2023', value: 45 }, { at: '2026', value: 47 },
];

describe('TrendChart', () => {
  const markup = render(<TrendChart title="Trust, in percent" finding="Trust rose from 34 to 47." points={trust} baseline={34}
    target={{ value: 60, at: '2028' }} source="City survey" />);

  it('states the finding in caption and title, and describes itself', () => {
    expect(markup).toMatch(/<figcaption><strong>Trust rose from 34 to 47\.<\/strong>/);
    expect(markup).toMatch(/role="img" aria-labelledby="([^" ]+) ([^" ]+)".*<title id="\1">.*<desc id="\2">Line from 34 \(2014\) to 47 \(2026\), 4 figures\. 1 gap/);
    expect(markup).toContain('Target 60 by 2028');
    expect(markup).toContain('Baseline 34');
  });

  it('shows every number in a table, the gap as a word', () => {
    expect(markup).toContain('<th scope="row">2021</th><td>no figure</td><td>survey paused</td>');
  });

  it('breaks the line at a gap', () => {
    expect(markup.match(/<polyline/g)).toHaveLength(2);
  });

  it('one figure is no trend: no line, but a sentence', () => {
    const single = render(<TrendSvg finding="First figure" points={[{ at: '2026', value: 47 }]} />);
    expect(single).not.toContain('<polyline');
    expect(single).toContain('Not enough data for a trend yet.');
    expect(render(<TrendSvg finding="None" points={[]} />)).toContain('No figures yet.');
  });

  it('years stand at their true distances, in whatever order they come', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2060 }), { minLength: 3, maxLength: 12 }), (years) => {
      const { points } = layOutTrend({ points: years.map((year) => ({ at: String(year), value: year % 7 })) }, (at) => at);
      const [first, second, last] = [0, 1, years.length - 1].map((at) => ({ x: points[at]!.x, year: Number(points[at]!.at) }));
      expect((second!.x - first!.x) / (last!.x - first!.x)).toBeCloseTo((second!.year - first!.year) / (last!.year - first!.year), 6);
    }));
  });

  it('dates under the drawing never touch', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2060 }), { minLength: 2, maxLength: 40 }), (years) => {
      const { points, dated } = layOutTrend({ points: years.map((year) => ({ at: String(year), value: 1 })) }, (at) => at);
      const places = dated.map((at) => points[at]?.x ?? 0);
      places.slice(1).forEach((place, at) => expect(place - (places[at] ?? 0)).toBeGreaterThan(32));
    }));
  });
});

describe('BarChart', () => {
  const items = [{ label: 'Library', value: 120 }, { label: 'Police', value: 30, emphasized: true }, { label: 'Chamber', value: null }];

  it('starts at zero: lengths are in proportion to values', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 8 }), (values) => {
      const markup = render(<BarSvg finding="f" items={values.map((value, at) => ({ label: `bar ${at}`, value }))} />);
      const widths = [...markup.matchAll(/<rect x="0" y="\d+" width="([\d.]+)"/g)].map((match) => Number(match[1]));
      const longest = Math.max(...widths) / Math.max(...values);
      values.forEach((value, at) => expect(Math.abs((widths[at] ?? 0) - value * longest)).toBeLessThan(0.2));
    }));
  });

  it('a missing value is a word, not a bar', () => {
    const markup = render(<BarChart title="Trained" finding="Police has trained 30." items={items} />);
    expect(markup.match(/<rect/g)).toHaveLength(2);
    expect(markup).toContain('<th scope="row">Chamber</th><td>no figure</td>');
    expect(markup).toContain('Highest: Library (120). 1 gap');
  });

  it('grows from the right in Arabic', () => {
    expect(render(<BarSvg finding="f" items={[{ label: 'a', value: 1 }]} />, 'ar')).not.toContain('<rect x="0"');
  });
});

describe('the drawings alone', () => {
  it('need no stylesheet: no class, no style, no outside font', () => {
    for (const svg of [render(<TrendSvg finding="f" points={trust} target={{ value: 60 }} />), render(<BarSvg finding="f" items={[{ label: 'a', value: 1 }]} target={2} />)]) {
      expect(svg).not.toMatch(/ (class|style)=|url\(http|@import|<image|href=/);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    }
  });
});
