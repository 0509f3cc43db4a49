// Legal forms that stand behind an organisation's name in Latin letters: Inc., Co., Ltd., Pte. Ltd., GmbH & Co. KG.

const short =
  'Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|PLC|plc|Corp(?:oration)?|Co(?:mpany)?|K\\.?K|G\\.?K|GmbH|AG|KG|SE|N\\.A|S\\.A(?:\\.S|\\.R\\.L)?|S\\.r\\.l|S\\.p\\.A|SARL|SAS|S\\.L|ASA?|AB|A\\/S|ApS|Oyj?|B\\.?V|N\\.?V|\\(?Pvt\\.?\\)?|\\(?Pte\\.?\\)?|Pty|Proprietary(?= Limited)|Private(?= Limited)|Sdn|Bhd|Berhad|Ltda|JSC|Tbk|Kft|e\\.V|s\\.r\\.o';
const second =
  '(?:(?:(?:(?:\\.,?|,)?\\s|\\.,)(?:Ltd|Limited|Inc|LLC|LP|K\\.K|G\\.K|Bhd))|\\s&\\sCo\\.?,?\\s(?:KG|KGaA|Ltd|LLC))?';

/** One form, or two as in Co., Ltd. */
export const legalForm = `(?:${short})${second}`;

const atEnd = new RegExp(`,?\\s${legalForm}\\.?$`);

export function withoutLegalForm(name: string): string {
  return name.replace(atEnd, '');
}

/** Inc. and K.K. have a dot of their own; behind LLC it ends the sentence. */
export function withoutStop(name: string): string {
  return name
    .replace(/[,\s]+$/, '')
    .replace(
      /(?<=LLC|LLP|GmbH|KG|KGaA|PLC|plc|AG|ASA?|AB|ApS|Oyj?|SE|SARL|SAS|Limited|Incorporated|Holdings|Company|Corporation|Berhad|Tbk|JSC)\.$/,
      '',
    );
}
