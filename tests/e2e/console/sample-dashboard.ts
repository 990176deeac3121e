import type { Dashboard } from '../../../server/api/dashboard.ts';

/** A month of an academy. */
export function sampleDashboard(from: string, to: string): Dashboard {
  const days: { day: string; reports: number; campaigns: number }[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    const reports = weekday === 0 || weekday === 6 ? 9 : 150 + ((at / 86_400_000) % 7) * 18;
    days.push({ day: new Date(at).toISOString().slice(0, 10), reports, campaigns: Math.round(reports / 9) });
  }
  const byHour = Array.from({ length: 168 }, (_, index) => {
    const [weekday, hour] = [Math.floor(index / 24) + 1, index % 24];
    const isWorking = weekday < 6 && hour > 6 && hour < 19;
    return { weekday, hour, reports: isWorking ? 8 + ((weekday * 7 + hour * 5) % 23) : (hour * weekday) % 3 };
  });
  return {
    from,
    to,
    reports: days.reduce((sum, { reports }) => sum + reports, 0),
    campaigns: 431,
    firstLook: { count: 431, median: 540, p90: 3_420, target: 1_800, inTarget: 0.84 },
    decision: { count: 417, median: 1_500, p90: 10_900, target: 14_400, inTarget: 0.93 },
    backlog: { campaigns: 4, reports: 21, incidents: 2, oldestAt: new Date(Date.now() - 5 * 3_600_000).toISOString() },
    answeredShare: 0.97,
    undone: 3,
    confusion: [
      { client: 'danger', decision: 'phishing', reports: 1_804 },
      { client: 'danger', decision: 'spam', reports: 61 },
      { client: 'danger', decision: 'legitimate', reports: 7 },
      { client: 'caution', decision: 'phishing', reports: 322 },
      { client: 'caution', decision: 'spam', reports: 540 },
      { client: 'caution', decision: 'legitimate', reports: 118 },
      { client: 'none', decision: 'phishing', reports: 41 },
      { client: 'none', decision: 'spam', reports: 902 },
      { client: 'none', decision: 'legitimate', reports: 611 },
      { client: 'none-given', decision: 'spam', reports: 74 },
    ],
    byHour,
    byDay: days,
    byChannel: [
      { channel: 'extension', reports: 2_950 },
      { channel: 'add-in', reports: 930 },
      { channel: 'mailbox', reports: 520 },
      { channel: 'check-page', reports: 80 },
    ],
    happened: { clicked: 312, openedAttachment: 64, replied: 28, typedPassword: 41 },
    top: [
      {
        id: 'c1',
        title: 'Votre boîte de messagerie est pleine',
        decision: 'phishing',
        reports: 214,
        reporters: 201,
        schools: 64,
      },
      {
        id: 'c2',
        title: 'Paiement en attente pour votre colis',
        decision: undefined,
        reports: 87,
        reporters: 85,
        schools: 40,
      },
      {
        id: 'c5',
        title: '=HYPERLINK("http://evil.example")',
        decision: 'spam',
        reports: 55,
        reporters: 55,
        schools: 31,
      },
    ],
  };
}
