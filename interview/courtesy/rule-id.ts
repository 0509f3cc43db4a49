// The rules by name. A addressee, S subject, P placeholders and parts, D dates, K keigo, L layout, E honesty, X English.

// biome-ignore format: one line a letter
export const ruleIds = [
  'A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10',
  'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07',
  'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08',
  'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13',
  'K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K09', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15', 'K16', 'K17', 'K18',
  'L01', 'L02', 'L03', 'L04', 'L05', 'L06', 'L07', 'L08', 'L09',
  'E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08',
  'X01', 'X02', 'X03', 'X04', 'X05', 'X06',
] as const;
export type RuleId = (typeof ruleIds)[number];
