// Who an English mail says invites, and who is to be written to.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

function company(body: string, from = ''): string | undefined {
  return reading(body, { subject: 'Your interview', from }).company?.value;
}

describe('A legal form belongs to its name', () => {
  test.each([
    'Naranoki Co., Ltd.',
    'Naranoki Foods Asia Pte. Ltd.',
    'Naranoki Foods (Japan) Pty Ltd',
    'Naranoki Textiles Pvt. Ltd.',
    'Naranoki Foods Sdn. Bhd.',
    'Naranoki Foods, Inc.',
    'Naranoki Foods Japan K.K.',
    'Naranoki Japan G.K.',
    'Naranoki GmbH & Co. KG',
    'Naranoki Foods Company Limited',
    'Naranoki Foods LLC',
    'Naranoki S.p.A.',
    'Naranoki Shipping B.V.',
  ])('%s', (name) => {
    expect(company(`Thank you for applying to ${name} We would like to meet you.`)?.replace(/\.$/, '')).toBe(
      name.replace(/\.$/, ''),
    );
    expect(company(`Best regards,\nAnn Lee\nHR, ${name}`)).toBe(name);
  });

  test('wherever the mail prints it', () => {
    expect(
      company(
        'Your interview is set.\n\nNaranoki Foods, Inc. is an equal opportunity employer.',
        'Naranoki Foods <a@naranoki.example.com>',
      ),
    ).toBe('Naranoki Foods, Inc.');
    expect(company('I am Sato of Naranoki Foods Co., Ltd., General Affairs Dept.')).toBe(
      'Naranoki Foods Co., Ltd.',
    );
  });
});

describe('Company, department and contact of', () => {
  test.each([
    ['Library Resources, Naranoki School', 'Ann Lee', 'Naranoki School', 'Library Resources'],
    ['Academic Office\nNaranoki Institute', 'Ann Lee', 'Naranoki Institute', 'Academic Office'],
    ['Staffing, Naranoki Semiconductor Japan', 'Ann Lee', 'Naranoki Semiconductor Japan', 'Staffing'],
    ['Personnel Section, Naranoki Co., Ltd.', 'Sato', 'Naranoki Co., Ltd.', 'Personnel Section'],
    [
      'Research Support Office, Naranoki University',
      'Ann Lee',
      'Naranoki University',
      'Research Support Office',
    ],
    ['Naranoki Foods Ltd.\nPeople & Culture', 'Ann Lee', 'Naranoki Foods Ltd.', 'People & Culture'],
    ['Sales Unit 2 | Naranoki Systems', 'Ann Lee', 'Naranoki Systems', 'Sales Unit 2'],
    ['Head of People Operations, Naranoki Systems', 'Ann Lee', 'Naranoki Systems', undefined],
  ] as const)('%j', (block, name, house, department) => {
    const read = reading(`Your interview is on Nov 18 at 2pm.\n\nSincerely,\n${name}\n${block}`, {
      subject: 'Your interview',
    });
    expect([read.company?.value, read.department?.value, read.contact?.value]).toEqual([
      house,
      department,
      name,
    ]);
  });

  test('an introduction with its department', () => {
    const read = reading('I am Sato of Naranoki Foods Co., Ltd., General Affairs Dept.');
    expect([read.department?.value, read.contact?.value]).toEqual(['General Affairs Dept.', 'Sato']);
  });

  test('an organisation that shares its words with its domain is nobody', () => {
    const read = reading('Thank you for applying.', {
      from: 'Naranoki Machinery Asia <jobs@naranoki-asia.example.com>',
    });
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Machinery Asia', undefined]);
  });

  test('a contact whose label is in two languages', () => {
    const read = reading('Contact / 連絡先: Ms. Ann Hoshino / 星野 杏 (HR Office)  Tel: 03-0000-0001', {
      from: 'Naranoki Hotels <hr@naranoki.example.com>',
    });
    expect([read.contact?.value, read.department?.value]).toEqual(['Ann Hoshino', 'HR Office']);
  });
});

describe('Who only passes the mail on', () => {
  test('a scheduling tool is not the company, and who interviews is the contact', () => {
    const read = reading(
      'Hi Rin,\n\nYour first-round interview with Ann Lee at Naranoki & Sons Ltd. is scheduled.\n\nReschedule: https://pickatime.example.com/r/1',
      { subject: 'Confirmed', from: 'Pickatime <notifications@pickatime.example.com>' },
    );
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki & Sons Ltd.', 'Ann Lee']);
  });

  test('the company’s own automatic mail is its own', () => {
    const read = reading('Hi Rin,\n\nYour interview with Ann Lee at Naranoki is scheduled.', {
      subject: 'Confirmed',
      from: 'Naranoki <no-reply@naranoki.example.com>',
    });
    expect(read.company?.value).toBe('Naranoki');
  });

  test.each(['MEETING', 'Meeting with', 'You will meet', 'Interview with', 'Hiring manager'])(
    'the agency’s client’s person, under %j',
    (label) => {
      const read = reading(
        `CLIENT: Naranoki Capital Ltd.\n${label}: Ken Sato, Head of Operations\n\nAnn Lee\nConsultant, Brightpath Recruitment`,
        { from: 'Ann Lee, Brightpath Recruitment <ann@brightpath.example.com>' },
      );
      expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Capital Ltd.', 'Ken Sato']);
    },
  );
});
