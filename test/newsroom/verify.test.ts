import { describe, expect, it } from 'vitest';
import { newsroom } from './invented.ts';

describe('given a quotation and who is claimed to have said it', () => {
  it('calls his own words verbatim, spelling, vowels and punctuation aside', () => {
    expect(newsroom.verify('الجسر لن يفتح قبل نهايه الشهر!', 'سامي الدرويش').verdict).toBe('verbatim');
  });

  it('lets a quotation be shortened at its ends', () => {
    expect(newsroom.verify('لن يفتح قبل نهاية', 'Darwish').verdict).toBe('verbatim');
  });

  it('names the one whose words they are', () => {
    const { verdict, answers } = newsroom.verify('السكان يحتاجون إلى عبّارة عاجلة', 'كريم العطار');
    expect(verdict).toBe('other-speaker');
    expect(answers[0]?.speaker?.name).toBe('ليلى منصور');
  });

  it('says of a claimed speaker nobody knows whose words they are', () => {
    const { verdict, claimed } = newsroom.verify('السكان يحتاجون إلى عبّارة عاجلة', 'فادي الحلبي');
    expect(verdict).toBe('other-speaker');
    expect(claimed).toBeNull();
  });

  it('does not find what nobody said', () => {
    expect(newsroom.verify('سنبني مطارا جديدا في الجنوب خلال عامين', 'سامي الدرويش').verdict).toBe('not-found');
  });

  it('shows a changed number as grave', () => {
    const { verdict, differences } = newsroom.verify('إن كلفة الإصلاح تبلغ 60 مليون دينار', 'الدرويش');
    expect(verdict).toBe('altered');
    expect(differences).toContainEqual({ kind: 'changed', said: '40', quoted: '60', grave: true });
  });

  it('shows a dropped negation as grave', () => {
    const { verdict, differences } = newsroom.verify('الجسر يفتح قبل نهاية الشهر', 'الدرويش');
    expect(verdict).toBe('altered');
    expect(differences).toContainEqual({ kind: 'dropped', said: 'لن', quoted: '', grave: true });
  });

  it('shows an inserted word', () => {
    const { differences } = newsroom.verify('المهندسين فحصوا بدقة 12 عمودا من أعمدة الجسر', 'الدرويش');
    expect(differences).toContainEqual({ kind: 'inserted', said: '', quoted: 'بدقة', grave: false });
  });

  it('tells a quotation put together from two places', () => {
    const spliced = newsroom.verify('الجسر لن يفتح فحصوا 12 عمودا', 'الدرويش');
    expect(spliced).toMatchObject({ verdict: 'altered', spliced: true });
    expect(newsroom.verify('الجسر لن يفتح قبل الشهر', 'الدرويش').spliced).toBe(false);
  });
});
