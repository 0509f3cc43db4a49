// Who an English mail says invites, and who is to be written to.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

function company(body: string, from = ''): string | undefined {
  return reading(body, { subject: 'Your interview', from }).company?.value;
}

describe('A legal form belongs to its name', () => {
  test.each([
    'Naranoki Co., Ltd.',
    'Naranoki Precision Co.,Ltd.',
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

  test.each([
    ['For Naranoki Infra Pvt. Ltd.\n\nAnn Lee', 'Naranoki Infra Pvt. Ltd.'],
    ['Naranoki Foods Ltd. would like to meet you.\n\nPowered by Talentbox, Inc.', 'Naranoki Foods Ltd.'],
    ['Your interview with Oak & Plum is tomorrow.\n\nPowered by Talentbox, Inc.', 'Oak & Plum'],
    ['Sincerely,\nAnn Lee\nNaranoki Lumière Japon K.K.', 'Naranoki Lumière Japon K.K.'],
  ])('and nothing else: %j', (body, name) => {
    expect(company(body)).toBe(name);
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
    [
      'Recruiting Group, Human Resources Dept.\nNaranoki Foods Co., Ltd.',
      'Ann Lee',
      'Naranoki Foods Co., Ltd.',
      'Recruiting Group, Human Resources Dept.',
    ],
    [
      'Department of Physics, University of Naranoki',
      'Ann Lee',
      'University of Naranoki',
      'Department of Physics',
    ],
    ['Asst. Director of Human Resources\nNaranoki Systems', "Liam O'Connor", 'Naranoki Systems', undefined],
    ['Naranoki Systems', 'Adèle McBride', 'Naranoki Systems', undefined],
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

  test('a family name behind the department', () => {
    const read = reading('Naranoki Foods Co., Ltd.\nAdministration Dept. Yonekura', { subject: 'Interview' });
    expect([read.department?.value, read.contact?.value]).toEqual(['Administration Dept.', 'Yonekura']);
  });

  test('a sender that only repeats its address is no agency', () => {
    const read = reading('My name is Yonekura from Naranoki Foods Co., Ltd.', {
      from: 'recruit <recruit@naranoki.example.co.jp>',
    });
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Foods Co., Ltd.', 'Yonekura']);
  });

  test('an introduction with its department', () => {
    const read = reading('I am Sato of Naranoki Foods Co., Ltd., General Affairs Dept.');
    expect([read.department?.value, read.contact?.value]).toEqual(['General Affairs Dept.', 'Sato']);
  });

  test('an introduction by the family name, signed in full', () => {
    const read = reading(
      'My name is Hoshino, in charge of recruitment at Naranoki Foods Co., Ltd.\n\nSincerely,\nAnn Hoshino\nRecruiting Group, Naranoki Foods Co., Ltd.',
    );
    expect([read.contact?.value, read.department?.value]).toEqual(['Ann Hoshino', 'Recruiting Group']);
  });

  test('a name that the domain spells with and', () => {
    const read = reading('Coffee on Nov 18 at 2pm?\n\nAnn\nOak & Plum', {
      from: 'Ann Lee <ann@oakandplum.example.com>',
    });
    expect(read.company?.value).toBe('Oak & Plum');
  });

  test('a short name that the mail gives in full', () => {
    const read = reading(
      'You have been selected to interview at Naranoki Securities Japan Co., Ltd.\n\nThe Naranoki Team',
      { from: 'Careers at Naranoki <careers@naranoki.example.com>' },
    );
    expect(read.company?.value).toBe('Naranoki Securities Japan Co., Ltd.');
  });

  test('a sender whose name has an @ in it', () => {
    const read = reading('[Contact] Ms. Endo, Human Resources Section, 052-000-0001', {
      from: 'HR@Naranoki Precision <hr@naranoki-precision.example.co.jp>',
    });
    expect([read.company?.value, read.department?.value, read.contact?.value]).toEqual([
      'Naranoki Precision',
      'Human Resources Section',
      'Endo',
    ]);
  });

  test('a team that bears the company’s name', () => {
    const read = reading('Your interview at Naranoki Foods Japan K.K. is set.\n\nNaranoki Foods Hiring Team');
    expect(read.department?.value).toBe('Hiring Team');
  });

  test('an organisation that shares its words with its domain is nobody', () => {
    const read = reading('Thank you for applying.', {
      from: 'Naranoki Machinery Asia <jobs@naranoki-asia.example.com>',
    });
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Machinery Asia', undefined]);
  });

  test.each([
    'Person in charge: Mr. Ogawa (General Affairs Section)',
    'Contact on arrival: Ms. Ogawa (HR)',
    'Phone: 03-0000-0001 (ask for Mr. Ogawa)',
  ])('a contact in %j', (line) => {
    expect(reading(line, { from: 'Naranoki Foods <hr@naranoki.example.com>' }).contact?.value).toBe('Ogawa');
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

  test('a known applicant system, whose mail names the company twice', () => {
    const read = reading('Your interview with Naranoki has been confirmed.\n\nThanks,\nNaranoki Recruiting', {
      subject: 'Interview confirmation: Data Engineer at Naranoki',
      from: 'Greenhouse <no-reply@greenhouse-mail.example.io>',
    });
    expect([read.company?.value, read.department?.value]).toEqual(['Naranoki', 'Recruiting']);
  });

  test('on behalf of', () => {
    const read = reading('Thank you for booking.', {
      from: 'Microsoft Bookings on behalf of Naranoki Labs <bookings@naranoki-labs.example.com>',
    });
    expect(read.company?.value).toBe('Naranoki Labs');
  });

  test('a company whose name has a job site’s in it passes nothing on', () => {
    const from = 'Evergreen Foods <a@evergreen-foods.example.com>';
    expect(
      company('We at Evergreen Foods would like to meet you. Bring your Hoshizora Inc. card.', from),
    ).toBe('Evergreen Foods');
  });

  test('whoever writes of an interview with another', () => {
    const read = reading(
      'A reminder that your interview with Naranoki Marsh LLP is on Nov 18 at 9:00.\n\nAnn Lee\nLee Recruitment',
      { from: 'Ann Lee <ann@leerecruits.example.com>' },
    );
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Marsh LLP', undefined]);
  });

  test('and says whom it is with', () => {
    const read = reading(
      'My client, Naranoki Marsh LLP, expects you on Nov 18 at 9:00. You’ll be meeting Ms. Jun Arai, Office Manager.\n\nAnn Lee\nBrightpath Recruitment',
      { from: 'Ann Lee, Brightpath Recruitment <ann@brightpath.example.com>' },
    );
    expect([read.company?.value, read.contact?.value]).toEqual(['Naranoki Marsh LLP', 'Jun Arai']);
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
