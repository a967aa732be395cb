-- What the application at its first migration left behind, at commit 4e6e24f: it played
-- "Finished before" to its end, and its process was killed (SIGKILL) while it played "Killed
-- half-way", with one block judged, one proposed and four planned. Every row of every table was
-- then read from the H2 file and written down here in SQL that H2 and PostgreSQL both understand.

insert into concept_space (id, name, kind, licence, hash, concepts, edges, relations, content, created_at) values
  ('small', 'Letters, 144 concepts', 'letters', 'Generated; free of rights', '9b98e5fee45cd0eefec7ffd19c31bae9cc920116f465f0762d8485e3a4ab9d32', 144, 360, 6, 'relation	a	a
relation	b	b
relation	c	c
relation	d	d
relation	e	e
relation	f	f
concept	AA	
concept	AB	
concept	AC	
concept	AD	
concept	AE	
concept	AF	
concept	AG	
concept	AH	
concept	AI	
concept	AJ	
concept	AK	
concept	AL	
concept	BA	
concept	BB	
concept	BC	
concept	BD	
concept	BE	
concept	BF	
concept	BG	
concept	BH	
concept	BI	
concept	BJ	
concept	BK	
concept	BL	
concept	CA	
concept	CB	
concept	CC	
concept	CD	
concept	CE	
concept	CF	
concept	CG	
concept	CH	
concept	CI	
concept	CJ	
concept	CK	
concept	CL	
concept	DA	
concept	DB	
concept	DC	
concept	DD	
concept	DE	
concept	DF	
concept	DG	
concept	DH	
concept	DI	
concept	DJ	
concept	DK	
concept	DL	
concept	EA	
concept	EB	
concept	EC	
concept	ED	
concept	EE	
concept	EF	
concept	EG	
concept	EH	
concept	EI	
concept	EJ	
concept	EK	
concept	EL	
concept	FA	
concept	FB	
concept	FC	
concept	FD	
concept	FE	
concept	FF	
concept	FG	
concept	FH	
concept	FI	
concept	FJ	
concept	FK	
concept	FL	
concept	GA	
concept	GB	
concept	GC	
concept	GD	
concept	GE	
concept	GF	
concept	GG	
concept	GH	
concept	GI	
concept	GJ	
concept	GK	
concept	GL	
concept	HA	
concept	HB	
concept	HC	
concept	HD	
concept	HE	
concept	HF	
concept	HG	
concept	HH	
concept	HI	
concept	HJ	
concept	HK	
concept	HL	
concept	IA	
concept	IB	
concept	IC	
concept	ID	
concept	IE	
concept	IF	
concept	IG	
concept	IH	
concept	II	
concept	IJ	
concept	IK	
concept	IL	
concept	JA	
concept	JB	
concept	JC	
concept	JD	
concept	JE	
concept	JF	
concept	JG	
concept	JH	
concept	JI	
concept	JJ	
concept	JK	
concept	JL	
concept	KA	
concept	KB	
concept	KC	
concept	KD	
concept	KE	
concept	KF	
concept	KG	
concept	KH	
concept	KI	
concept	KJ	
concept	KK	
concept	KL	
concept	LA	
concept	LB	
concept	LC	
concept	LD	
concept	LE	
concept	LF	
concept	LG	
concept	LH	
concept	LI	
concept	LJ	
concept	LK	
concept	LL	
edge	0	0	82
edge	0	2	91
edge	0	0	119
edge	0	4	126
edge	1	0	61
edge	1	5	100
edge	1	2	106
edge	1	1	124
edge	2	3	60
edge	2	0	133
edge	3	0	82
edge	3	0	86
edge	3	0	112
edge	4	3	14
edge	5	3	85
edge	6	1	4
edge	6	1	73
edge	6	2	96
edge	6	0	97
edge	7	2	4
edge	7	0	143
edge	8	2	19
edge	8	2	53
edge	8	4	70
edge	8	4	141
edge	9	0	36
edge	9	0	41
edge	9	0	78
edge	9	0	99
edge	9	2	101
edge	9	0	124
edge	10	2	49
edge	10	0	129
edge	11	4	74
edge	11	2	128
edge	11	1	131
edge	12	0	20
edge	12	3	25
edge	12	0	33
edge	12	1	78
edge	13	0	82
edge	13	3	107
edge	14	0	29
edge	14	0	97
edge	14	0	100
edge	14	2	120
edge	14	0	123
edge	15	4	4
edge	15	0	64
edge	15	5	100
edge	15	0	134
edge	17	0	105
edge	17	4	134
edge	19	0	1
edge	19	0	12
edge	19	3	30
edge	19	5	55
edge	19	3	70
edge	20	0	16
edge	20	1	24
edge	20	2	59
edge	21	0	20
edge	21	0	88
edge	22	0	56
edge	22	2	78
edge	23	1	46
edge	23	4	81
edge	23	4	96
edge	24	1	59
edge	25	3	1
edge	26	1	22
edge	26	5	86
edge	27	2	53
edge	28	3	1
edge	28	2	84
edge	28	0	103
edge	28	0	105
edge	28	0	121
edge	28	0	123
edge	31	0	130
edge	32	2	34
edge	32	0	110
edge	33	2	38
edge	33	1	47
edge	33	1	66
edge	33	0	78
edge	33	3	132
edge	33	0	136
edge	34	0	126
edge	35	0	107
edge	36	0	96
edge	37	0	118
edge	38	0	7
edge	39	0	70
edge	40	0	10
edge	40	5	85
edge	40	0	140
edge	41	1	137
edge	44	0	22
edge	44	0	32
edge	44	5	52
edge	44	1	130
edge	44	0	143
edge	45	4	65
edge	46	2	98
edge	46	4	124
edge	46	1	125
edge	47	2	130
edge	48	0	44
edge	48	1	129
edge	49	3	59
edge	50	0	74
edge	50	0	86
edge	50	2	90
edge	51	0	34
edge	51	3	114
edge	52	2	50
edge	52	2	74
edge	52	0	129
edge	52	0	137
edge	52	0	143
edge	53	1	30
edge	53	0	76
edge	54	1	29
edge	54	0	79
edge	55	1	22
edge	55	3	83
edge	55	4	111
edge	56	0	11
edge	56	4	65
edge	56	2	132
edge	56	1	140
edge	57	0	44
edge	58	2	98
edge	58	4	122
edge	60	1	71
edge	60	3	99
edge	61	1	58
edge	61	0	66
edge	61	0	85
edge	61	1	88
edge	62	2	99
edge	62	4	113
edge	63	2	21
edge	63	0	31
edge	63	5	92
edge	64	0	2
edge	64	0	125
edge	64	1	134
edge	65	5	5
edge	65	1	85
edge	66	0	11
edge	66	1	53
edge	66	0	55
edge	66	0	109
edge	67	0	74
edge	68	3	9
edge	68	0	40
edge	68	3	52
edge	68	3	73
edge	68	3	95
edge	69	0	1
edge	69	1	33
edge	69	0	115
edge	70	5	89
edge	70	1	120
edge	71	0	38
edge	71	5	49
edge	71	1	106
edge	72	3	84
edge	72	3	102
edge	73	0	40
edge	73	1	128
edge	75	4	7
edge	75	1	93
edge	75	1	96
edge	75	0	118
edge	75	0	122
edge	76	0	35
edge	76	1	36
edge	76	3	60
edge	77	0	31
edge	77	0	32
edge	77	4	46
edge	77	0	57
edge	77	2	117
edge	78	2	43
edge	78	2	63
edge	78	0	71
edge	79	0	22
edge	79	0	39
edge	79	0	47
edge	80	1	23
edge	80	2	38
edge	80	1	45
edge	80	5	74
edge	80	0	100
edge	80	0	101
edge	80	2	114
edge	80	0	118
edge	80	0	126
edge	81	0	1
edge	81	0	8
edge	82	0	33
edge	82	0	56
edge	82	0	92
edge	82	1	115
edge	82	4	116
edge	82	0	123
edge	82	0	134
edge	83	4	22
edge	83	0	135
edge	84	2	15
edge	84	0	41
edge	84	2	89
edge	84	3	114
edge	84	2	116
edge	84	1	125
edge	85	2	9
edge	85	4	106
edge	85	1	115
edge	86	0	64
edge	86	0	76
edge	86	2	132
edge	87	1	108
edge	87	2	140
edge	88	5	19
edge	88	0	34
edge	88	1	58
edge	88	0	102
edge	88	1	106
edge	88	3	117
edge	89	3	65
edge	90	0	9
edge	90	0	14
edge	90	5	30
edge	91	0	15
edge	91	2	80
edge	91	4	121
edge	92	0	68
edge	92	2	140
edge	93	0	18
edge	93	3	74
edge	93	0	120
edge	94	4	17
edge	94	0	23
edge	94	0	129
edge	96	3	21
edge	96	4	87
edge	96	1	115
edge	96	0	140
edge	97	1	29
edge	97	2	92
edge	98	4	106
edge	98	4	130
edge	99	0	8
edge	99	1	82
edge	99	5	121
edge	99	4	128
edge	100	1	81
edge	100	0	113
edge	100	3	140
edge	101	0	1
edge	101	1	40
edge	102	0	15
edge	102	3	30
edge	102	2	116
edge	103	0	127
edge	104	1	9
edge	105	0	108
edge	105	0	114
edge	106	3	51
edge	107	0	82
edge	108	2	27
edge	108	0	91
edge	109	1	33
edge	109	3	76
edge	110	0	71
edge	111	0	11
edge	112	5	7
edge	112	0	17
edge	112	0	28
edge	112	2	86
edge	112	1	110
edge	113	2	35
edge	113	0	36
edge	114	3	67
edge	114	0	94
edge	114	0	139
edge	115	4	3
edge	115	0	86
edge	115	0	118
edge	116	0	29
edge	116	1	118
edge	117	0	41
edge	117	0	80
edge	117	1	128
edge	118	0	21
edge	118	2	34
edge	118	0	57
edge	118	0	83
edge	118	0	134
edge	119	1	8
edge	119	0	93
edge	120	5	24
edge	120	0	60
edge	120	0	62
edge	120	3	111
edge	121	1	97
edge	121	0	113
edge	122	0	25
edge	122	0	125
edge	123	0	109
edge	124	2	90
edge	125	1	81
edge	126	1	15
edge	126	3	47
edge	126	1	63
edge	126	1	118
edge	126	0	125
edge	127	5	17
edge	127	4	18
edge	127	3	61
edge	127	0	133
edge	128	0	124
edge	129	4	70
edge	129	2	85
edge	130	0	0
edge	130	4	49
edge	131	0	22
edge	131	0	61
edge	131	1	108
edge	132	3	50
edge	132	1	105
edge	133	3	111
edge	134	4	131
edge	135	5	141
edge	136	0	36
edge	136	1	76
edge	136	0	79
edge	137	1	49
edge	138	1	90
edge	138	1	93
edge	138	2	121
edge	139	5	19
edge	140	0	22
edge	140	3	44
edge	140	3	99
edge	140	3	108
edge	142	0	16
edge	142	1	22
edge	142	0	40
edge	142	2	76
edge	142	2	98
edge	142	2	124
edge	143	0	29
edge	143	1	45
edge	143	1	49
edge	143	0	81
edge	143	0	116
', '2026-11-23T01:38:57.458653Z');

insert into contestant (id, name, family, kind, parameters) values
  ('optimiser', 'Optimiser', 'Baselines', 'baseline', null),
  ('random-walk', 'Random walk', 'Baselines', 'baseline', null),
  ('shortest-path', 'Shortest path', 'Baselines', 'baseline', null);

insert into tournament (id, name, space_id, status, status_reason, visibility, seed, definition, alpha_hops, alpha_surprise, alpha_inclusion, alpha_exclusion, hop_budget, allow_revisits, samples_per_prompt, created_at, status_at) values
  (1, 'Finished before', 'small', 'finished', null, 'public', 11, 'name: Finished before
space: small
seed: 11
samplesPerPrompt: 2
prompts: { kind: detour, bundles: 6, levels: 2, leastHops: 2, mostHops: 4, seed: 3 }
rules: { hopBudget: 5, allowRevisits: false }
entrants:
  - contestants: [random-walk]
    decodings: [{ temperature: 1, noRevisits: true, minHops: 3 }]
  - contestants: [shortest-path, optimiser]
', 1.0, 1.0, 1.0, 1.0, 5, false, 2, '2026-11-23T01:38:58.978458Z', '2026-11-23T01:39:01.051761Z'),
  (2, 'Killed half-way', 'small', 'running', null, 'public', 12, 'name: Killed half-way
space: small
seed: 12
samplesPerPrompt: 8
prompts: { kind: detour, bundles: 16, levels: 2, leastHops: 2, mostHops: 4, seed: 5 }
rules: { hopBudget: 5, allowRevisits: false }
entrants:
  - contestants: [random-walk]
    decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
  - contestants: [shortest-path, optimiser]
', 1.0, 1.0, 1.0, 1.0, 5, false, 8, '2026-11-23T01:39:29.005880Z', '2026-11-23T01:39:30.236531Z');

alter table tournament alter column id restart with 3;

insert into prompt (id, tournament_id, ordinal, bundle, level, start_concept, end_concept, include, exclude, share_removed, ceiling_novelty, ceiling_walk) values
  (1, 1, 0, 0, 1, 'IA', 'JA', '', '', 0.0, 7.26698237499375, 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA'),
  (2, 1, 1, 0, 2, 'IA', 'JA', 'c', '', 0.5581395348837209, 7.26698237499375, 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA'),
  (3, 1, 2, 1, 1, 'EK', 'LH', '', '', 0.0, 7.410806908386392, 'EK|c|IC|e|IK|b|HE|f|BH|f|LH'),
  (4, 1, 3, 1, 2, 'EK', 'LH', 'a', '', 0.1875, 7.040918396043517, 'EK|c|IC|e|IK|c|AB|a|BH|f|LH'),
  (5, 1, 4, 2, 1, 'CL', 'GI', '', '', 0.0, 6.742455885004179, 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI'),
  (6, 1, 5, 2, 2, 'CL', 'GI', 'e', '', 0.7391304347826086, 6.742455885004179, 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI'),
  (7, 1, 6, 3, 1, 'BD', 'JF', '', '', 0.0, 7.369147499746949, 'BD|f|IE|d|LI|d|ID|c|FC|e|JF'),
  (8, 1, 7, 3, 2, 'BD', 'JF', 'e', '', 0.6176470588235294, 7.369147499746949, 'BD|f|IE|d|LI|d|ID|c|FC|e|JF'),
  (9, 1, 8, 4, 1, 'EA', 'KJ', '', '', 0.0, 6.759600983165986, 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ'),
  (10, 1, 9, 4, 2, 'EA', 'KJ', '', 'b', 0.4285714285714286, 6.759600983165986, 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ'),
  (11, 1, 10, 5, 1, 'BC', 'AJ', '', '', 0.0, 7.040918396043517, 'BC|a|IE|f|AB|c|IK|e|HB|c|AJ'),
  (12, 1, 11, 5, 2, 'BC', 'AJ', 'd', '', 0.6451612903225806, 7.018212135814113, 'BC|d|AE|b|AG|b|GB|d|FI|d|AJ'),
  (13, 2, 0, 0, 1, 'AG', 'GB', '', '', 0.0, 6.93597269025652, 'AG|a|IB|b|KB|f|ID|e|KI|b|GB'),
  (14, 2, 1, 0, 2, 'AG', 'GB', 'a', '', 0.08333333333333337, 6.93597269025652, 'AG|a|IB|b|KB|f|ID|e|KI|b|GB'),
  (15, 2, 2, 1, 1, 'FI', 'HJ', '', '', 0.0, 7.12315784160111, 'FI|d|GB|b|KI|c|AL|e|GC|d|HJ'),
  (16, 2, 3, 1, 2, 'FI', 'HJ', 'a', '', 0.17391304347826086, 7.038137815009718, 'FI|d|AJ|c|IF|a|GI|f|GC|d|HJ'),
  (17, 2, 4, 2, 1, 'KA', 'BI', '', '', 0.0, 6.93597269025652, 'KA|a|FA|b|FL|f|EB|d|EL|c|BI'),
  (18, 2, 5, 2, 2, 'KA', 'BI', 'c', '', 0.6363636363636364, 6.93597269025652, 'KA|a|FA|b|FL|f|EB|d|EL|c|BI'),
  (19, 2, 6, 3, 1, 'GF', 'HE', '', '', 0.0, 7.090610667903216, 'GF|e|DK|e|KE|b|AB|a|BH|f|HE'),
  (20, 2, 7, 3, 2, 'GF', 'HE', '', 'd', 0.2068965517241379, 7.090610667903216, 'GF|e|DK|e|KE|b|AB|a|BH|f|HE'),
  (21, 2, 8, 4, 1, 'JK', 'KC', '', '', 0.0, 6.742455885004179, 'JK|c|CK|a|HE|b|FB|b|EK|e|KC'),
  (22, 2, 9, 4, 2, 'JK', 'KC', 'b', '', 0.26315789473684215, 6.742455885004179, 'JK|c|CK|a|HE|b|FB|b|EK|e|KC'),
  (23, 2, 10, 5, 1, 'JB', 'FG', '', '', 0.0, 6.792148156863878, 'JB|d|GE|a|HC|c|LA|d|CJ|b|FG'),
  (24, 2, 11, 5, 2, 'JB', 'FG', 'b', '', 0.1875, 6.792148156863878, 'JB|d|GE|a|HC|c|LA|d|CJ|b|FG'),
  (25, 2, 12, 6, 1, 'BC', 'HD', '', '', 0.0, 7.369147499746949, 'BC|d|AE|e|BD|f|IE|d|LI|c|HD'),
  (26, 2, 13, 6, 2, 'BC', 'HD', '', 'd', 0.4545454545454546, 6.999258987404073, 'BC|a|IE|b|GJ|e|BL|e|IA|e|HD'),
  (27, 2, 14, 7, 1, 'EC', 'CJ', '', '', 0.0, 7.1675978312743505, 'EC|c|EE|c|GC|f|GI|c|DC|c|CJ'),
  (28, 2, 15, 7, 2, 'EC', 'CJ', 'a', '', 0.07999999999999996, 6.794928737897677, 'EC|c|EE|c|GC|e|AL|a|FG|b|CJ'),
  (29, 2, 16, 8, 1, 'JA', 'HD', '', '', 0.0, 7.090610667903216, 'JA|a|HH|e|KB|f|ID|d|LI|c|HD'),
  (30, 2, 17, 8, 2, 'JA', 'HD', 'a', '', 0.15384615384615385, 7.090610667903216, 'JA|a|HH|e|KB|f|ID|d|LI|c|HD'),
  (31, 2, 18, 9, 1, 'JF', 'CB', '', '', 0.0, 6.530756423181954, 'JF|a|IE|f|AB|a|BH|a|BA|d|CB'),
  (32, 2, 19, 9, 2, 'JF', 'CB', '', 'f', 0.18181818181818177, 6.337239617929612, 'JF|a|DA|a|AJ|c|IF|a|AB|d|CB'),
  (33, 2, 20, 10, 1, 'IC', 'KF', '', '', 0.0, 7.172850113460809, 'IC|e|IK|d|ED|d|JG|d|HA|b|KF'),
  (34, 2, 21, 10, 2, 'IC', 'KF', 'a', '', 0.28, 6.844621009757377, 'IC|e|IK|b|HE|b|EK|e|KC|a|KF'),
  (35, 2, 22, 11, 1, 'EG', 'EI', '', '', 0.0, 6.844621009757377, 'EG|b|CF|a|LL|b|DJ|e|FF|e|EI'),
  (36, 2, 23, 11, 2, 'EG', 'EI', 'e', '', 0.8235294117647058, 6.844621009757377, 'EG|b|CF|a|LL|b|DJ|e|FF|e|EI'),
  (37, 2, 24, 12, 1, 'GH', 'DL', '', '', 0.0, 6.794928737897677, 'GH|a|BK|b|LK|c|IC|e|KK|c|DL'),
  (38, 2, 25, 12, 2, 'GH', 'DL', 'b', '', 0.07692307692307687, 6.794928737897677, 'GH|a|BK|b|LK|c|IC|e|KK|c|DL'),
  (39, 2, 26, 13, 1, 'DL', 'KG', '', '', 0.0, 6.794928737897678, 'DL|c|KK|e|IC|c|DK|b|KF|a|KG'),
  (40, 2, 27, 13, 2, 'DL', 'KG', 'a', '', 0.04761904761904767, 6.794928737897678, 'DL|c|KK|e|IC|c|DK|b|KF|a|KG'),
  (41, 2, 28, 14, 1, 'IE', 'GD', '', '', 0.0, 7.284127473155557, 'IE|f|AB|d|CE|a|JE|f|AH|e|GD'),
  (42, 2, 29, 14, 2, 'IE', 'GD', 'e', '', 0.6724137931034483, 7.284127473155557, 'IE|f|AB|d|CE|a|JE|f|AH|e|GD'),
  (43, 2, 30, 15, 1, 'ID', 'HI', '', '', 0.0, 7.090610667903216, 'ID|f|KB|e|HH|a|JA|d|LI|c|HI'),
  (44, 2, 31, 15, 2, 'ID', 'HI', 'f', '', 0.72, 7.090610667903216, 'ID|f|KB|e|HH|a|JA|d|LI|c|HI');

alter table prompt alter column id restart with 45;

insert into entrant (id, tournament_id, ordinal, contestant_id, temperature, top_k, top_p, no_revisits, min_hops, samples, withdrawal_reason) values
  (1, 1, 0, 'random-walk', 1.0, 0, 1.0, true, 3, 2, null),
  (2, 1, 1, 'shortest-path', 0.0, 0, 1.0, false, 1, 1, null),
  (3, 1, 2, 'optimiser', 0.0, 0, 1.0, false, 1, 1, null),
  (4, 2, 0, 'random-walk', 1.0, 0, 1.0, false, 1, 8, null),
  (5, 2, 1, 'random-walk', 1.0, 0, 1.0, true, 3, 8, null),
  (6, 2, 2, 'shortest-path', 0.0, 0, 1.0, false, 1, 1, null),
  (7, 2, 3, 'optimiser', 0.0, 0, 1.0, false, 1, 1, null);

alter table entrant alter column id restart with 8;

insert into proposal_block (id, tournament_id, entrant_id, ordinal, first_prompt, last_prompt, proposals, state) values
  (1, 1, 1, 0, 0, 12, 24, 'judged'),
  (2, 1, 2, 0, 0, 12, 12, 'judged'),
  (3, 1, 3, 0, 0, 12, 12, 'judged'),
  (4, 2, 4, 0, 0, 16, 128, 'proposed'),
  (5, 2, 4, 1, 16, 32, 128, 'planned'),
  (6, 2, 5, 0, 0, 16, 128, 'judged'),
  (7, 2, 5, 1, 16, 32, 128, 'planned'),
  (8, 2, 6, 0, 0, 32, 32, 'planned'),
  (9, 2, 7, 0, 0, 32, 32, 'planned');

alter table proposal_block alter column id restart with 10;

insert into proposal (id, block_id, entrant_id, prompt_id, sample, seed, walk, answer) values
  (1, 2, 2, 1, 0, -518856156259192049, 'IA|a|LI|d|JA', 'IA|a|LI|d|JA'),
  (2, 2, 2, 2, 0, -4653315139416735153, 'IA|e|HD|b|JA', 'IA|e|HD|b|JA'),
  (3, 2, 2, 3, 0, -4998352078485276905, 'EK|b|HE|f|BH|f|LH', 'EK|b|HE|f|BH|f|LH'),
  (4, 2, 2, 4, 0, 2751380381021026729, 'EK|b|HE|f|BH|f|LH', 'EK|b|HE|f|BH|f|LH'),
  (5, 2, 2, 5, 0, -1960884303805861013, 'CL|c|JF|a|IE|a|GI', 'CL|c|JF|a|IE|a|GI'),
  (6, 2, 2, 6, 0, 4546967169334883303, 'CL|c|JF|a|IE|a|GI', 'CL|c|JF|a|IE|a|GI'),
  (7, 2, 2, 7, 0, 4930945117966355535, 'BD|f|IE|a|JF', 'BD|f|IE|a|JF'),
  (8, 2, 2, 8, 0, 1123491175637823955, 'BD|f|IE|a|JF', 'BD|f|IE|a|JF'),
  (9, 2, 2, 9, 0, 1252530736673673375, 'EA|b|KJ', 'EA|b|KJ'),
  (10, 2, 2, 10, 0, 1872471228714554669, 'EA|b|KJ', 'EA|b|KJ'),
  (11, 2, 2, 11, 0, -5606812204140870937, 'BC|a|HG|a|AJ', 'BC|a|HG|a|AJ'),
  (12, 2, 2, 12, 0, -8850501056883832263, 'BC|a|HG|a|AJ', 'BC|a|HG|a|AJ'),
  (13, 1, 1, 1, 0, 3293201424045501020, 'IA|b|JH|b|HB|c|KJ|e|FK|a|DD', 'IA|b|JH|b|HB|c|KJ|e|FK|a|DD'),
  (14, 1, 1, 1, 1, 5739604277791672998, 'IA|e|HD|c|LI|d|ID|e|KI|a|KE', 'IA|e|HD|c|LI|d|ID|e|KI|a|KE'),
  (15, 1, 1, 2, 0, -6378410932934579851, 'IA|a|LI|d|DI|a|CI|a|JC|b|JE', 'IA|a|LI|d|DI|a|CI|a|JC|b|JE'),
  (16, 1, 1, 2, 1, -2376854604775882511, 'IA|a|DA|b|GE|b|LE|a|CJ|b|FJ', 'IA|a|DA|b|GE|b|LE|a|CJ|b|FJ'),
  (17, 1, 1, 3, 0, -389274275284261470, 'EK|b|HE|a|CK|c|CI|a|DI|d|LI', 'EK|b|HE|a|CK|c|CI|a|DI|d|LI'),
  (18, 1, 1, 3, 1, -8144418606533352150, 'EK|b|HE|b|FB|a|FG|b|EF|c|CD', 'EK|b|HE|b|FB|a|FG|b|EF|c|CD'),
  (19, 1, 1, 4, 0, 3333250133827300973, 'EK|c|IC|e|KK|e|EB|c|AK|a|DE', 'EK|c|IC|e|KK|e|EB|c|AK|a|DE'),
  (20, 1, 1, 4, 1, -2314639750984923655, 'EK|e|KC|a|GD|b|IA|e|BL|a|HK', 'EK|e|KC|a|GD|b|IA|e|BL|a|HK'),
  (21, 1, 1, 5, 0, -1887646779143866026, 'CL|a|IL|d|BB|a|GK|e|JI|b|JK', 'CL|a|IL|d|BB|a|GK|e|JI|b|JK'),
  (22, 1, 1, 5, 1, 1321465416980411114, 'CL|c|JF|a|KB|a|CE|d|AB|f|IE', 'CL|c|JF|a|KB|a|CE|d|AB|f|IE'),
  (23, 1, 1, 6, 0, -7731567570254145793, 'CL|a|IL|d|BB|a|GK|a|KD|a|CE', 'CL|a|IL|d|BB|a|GK|a|KD|a|CE'),
  (24, 1, 1, 6, 1, -923630380869177664, 'CL|c|JF|a|DA|b|GE|d|JB|a|KD', 'CL|c|JF|a|DA|b|GE|d|JB|a|KD'),
  (25, 1, 1, 7, 0, -8040334352577998501, 'BD|a|LC|e|BF|a|JE|a|AD|a|GK', 'BD|a|LC|e|BF|a|JE|a|AD|a|GK'),
  (26, 1, 1, 7, 1, -6639912909704197197, 'BD|a|FE|b|LC|a|GK|b|ID|d|LI', 'BD|a|FE|b|LC|a|GK|b|ID|d|LI'),
  (27, 1, 1, 8, 0, 4897763025768956969, 'BD|b|KG|a|CK|a|ED|d|IK|b|FL', 'BD|b|KG|a|CK|a|ED|d|IK|b|FL'),
  (28, 1, 1, 8, 1, -6407877900201197279, 'BD|b|KG|a|GI|c|DC|a|FL|a|JC', 'BD|b|KG|a|GI|c|DC|a|FL|a|JC'),
  (29, 1, 1, 9, 0, 8289924949160642250, 'EA|a|DI|a|BK|b|EH|a|FG|a|FB', 'EA|a|DI|a|BK|b|EH|a|FG|a|FB'),
  (30, 1, 1, 9, 1, -2895054726686810166, 'EA|a|DI|f|EE|c|GC|a|EC|d|LA', 'EA|a|DI|f|EE|c|GC|a|EC|d|LA'),
  (31, 1, 1, 10, 0, -3357223575387775875, 'EA|a|DI|f|EE|c|EC|a|HC|c|LA', 'EA|a|DI|f|EE|c|EC|a|HC|c|LA'),
  (32, 1, 1, 10, 1, -198827152676319033, 'EA|a|DI|a|CI|c|CK|a|ED|d|JG', 'EA|a|DI|a|CI|c|CK|a|ED|d|JG'),
  (33, 1, 1, 11, 0, 7773570501027000251, 'BC|d|AE|e|BD|a|LC|a|JK|a|GL', 'BC|d|AE|e|BD|a|LC|a|JK|a|GL'),
  (34, 1, 1, 11, 1, -6690150367944938683, 'BC|c|KA|a|FA|d|ID|f|KB|b|IB', 'BC|c|KA|a|FA|d|ID|f|KB|b|IB'),
  (35, 1, 1, 12, 0, -7511522058972207431, 'BC|c|KA|a|HJ|d|GC|a|EC|c|HG', 'BC|c|KA|a|HJ|d|GC|a|EC|c|HG'),
  (36, 1, 1, 12, 1, 3365049928903114404, 'BC|d|AE|c|AH|a|DC|c|GI|a|KG', 'BC|d|AE|c|AH|a|DC|c|GI|a|KG'),
  (37, 3, 3, 1, 0, -3199073827265495328, 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA', 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA'),
  (38, 3, 3, 2, 0, -3498684907215567701, 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA', 'IA|d|BJ|c|FD|f|HI|c|LI|d|JA'),
  (39, 3, 3, 3, 0, 6135524368756625922, 'EK|c|IC|e|IK|b|HE|f|BH|f|LH', 'EK|c|IC|e|IK|b|HE|f|BH|f|LH'),
  (40, 3, 3, 4, 0, 5796719142728579503, 'EK|c|IC|e|IK|c|AB|a|BH|f|LH', 'EK|c|IC|e|IK|c|AB|a|BH|f|LH'),
  (41, 3, 3, 5, 0, 3710433085347716767, 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI', 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI'),
  (42, 3, 3, 6, 0, -9099268992669456047, 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI', 'CL|c|JF|a|IE|b|GJ|e|BL|b|GI'),
  (43, 3, 3, 7, 0, -1768781139071544630, 'BD|f|IE|d|LI|d|ID|c|FC|e|JF', 'BD|f|IE|d|LI|d|ID|c|FC|e|JF'),
  (44, 3, 3, 8, 0, 3509124746369470815, 'BD|f|IE|d|LI|d|ID|c|FC|e|JF', 'BD|f|IE|d|LI|d|ID|c|FC|e|JF'),
  (45, 3, 3, 9, 0, -1351014593631660421, 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ', 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ'),
  (46, 3, 3, 10, 0, 7725132233863815732, 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ', 'EA|a|DI|d|LI|a|DE|f|HB|c|KJ'),
  (47, 3, 3, 11, 0, 8652102565260172047, 'BC|a|IE|f|AB|c|IK|e|HB|c|AJ', 'BC|a|IE|f|AB|c|IK|e|HB|c|AJ'),
  (48, 3, 3, 12, 0, 7498263381282082305, 'BC|d|AE|b|AG|b|GB|d|FI|d|AJ', 'BC|d|AE|b|AG|b|GB|d|FI|d|AJ'),
  (49, 6, 5, 13, 0, 4134490528866541634, 'AG|b|AE|e|BD|a|FE|a|AC|d|FA', 'AG|b|AE|e|BD|a|FE|a|AC|d|FA'),
  (50, 6, 5, 13, 1, 7352862659954433831, 'AG|b|AE|c|AH|a|DC|a|FL|a|GG', 'AG|b|AE|c|AH|a|DC|a|FL|a|GG'),
  (51, 6, 5, 13, 2, 8650387067164543137, 'AG|c|IA|a|LI|d|DI|b|KK|a|AA', 'AG|c|IA|a|LI|d|DI|b|KK|a|AA'),
  (52, 6, 5, 13, 3, 2650090049413307896, 'AG|a|IB|b|KB|a|CE|a|JE|a|BF', 'AG|a|IB|b|KB|a|CE|a|JE|a|BF'),
  (53, 6, 5, 13, 4, -67018989445012989, 'AG|b|AE|e|BD|a|HH|a|JA|c|CD', 'AG|b|AE|e|BD|a|HH|a|JA|c|CD'),
  (54, 6, 5, 13, 5, 4876725376252292214, 'AG|c|IA|e|BL|a|HK|e|BF|a|IJ', 'AG|c|IA|e|BL|a|HK|e|BF|a|IJ'),
  (55, 6, 5, 13, 6, -5724541648256903894, 'AG|b|AE|c|AH|a|DC|c|CJ|b|FJ', 'AG|b|AE|c|AH|a|DC|c|CJ|b|FJ'),
  (56, 6, 5, 13, 7, -997683043387772862, 'AG|a|IB|c|HI|c|LI|d|ID|f|KB', 'AG|a|IB|c|HI|c|LI|d|ID|f|KB'),
  (57, 6, 5, 14, 0, -8051569026464150132, 'AG|b|AE|d|BC|a|HG|b|LG|c|KB', 'AG|b|AE|d|BC|a|HG|b|LG|c|KB'),
  (58, 6, 5, 14, 1, -6685644254937938247, 'AG|a|IB|b|CF|a|LL|a|AH|c|AE', 'AG|a|IB|b|CF|a|LL|a|AH|c|AE'),
  (59, 6, 5, 14, 2, 7285311806691280733, 'AG|b|AE|c|AH|a|DC|a|FL|a|JC', 'AG|b|AE|c|AH|a|DC|a|FL|a|JC'),
  (60, 6, 5, 14, 3, 5520322327181567884, 'AG|b|AE|d|BC|a|KD|a|GK|a|IL', 'AG|b|AE|d|BC|a|KD|a|GK|a|IL'),
  (61, 6, 5, 14, 4, 4913290356800762152, 'AG|a|IB|b|KB|a|CE|a|IH|a|KH', 'AG|a|IB|b|KB|a|CE|a|IH|a|KH'),
  (62, 6, 5, 14, 5, -3333228577065118295, 'AG|b|AE|d|BC|a|IE|a|JF|c|CL', 'AG|b|AE|d|BC|a|IE|a|JF|c|CL'),
  (63, 6, 5, 14, 6, -1573593893962458533, 'AG|c|IA|a|LI|c|HI|a|FI|d|HL', 'AG|c|IA|a|LI|c|HI|a|FI|d|HL'),
  (64, 6, 5, 14, 7, -932575198285387236, 'AG|b|AE|c|AH|a|DC|a|FL|a|GG', 'AG|b|AE|c|AH|a|DC|a|FL|a|GG'),
  (65, 6, 5, 15, 0, 8113805349238702695, 'FI|a|HI|a|GK|a|AA|a|KK|e|IC', 'FI|a|HI|a|GK|a|AA|a|KK|e|IC'),
  (66, 6, 5, 15, 1, 1274602836099293077, 'FI|a|DE|a|LK|a|BE|a|BI|b|CA', 'FI|a|DE|a|LK|a|BE|a|BI|b|CA'),
  (67, 6, 5, 15, 2, -8976305003981211868, 'FI|d|GB|b|AG|a|IB|a|BC|a|HG', 'FI|d|GB|b|AG|a|IB|a|BC|a|HG'),
  (68, 6, 5, 15, 3, 4287744972031222491, 'FI|d|GB|b|KI|e|ID|c|FC|e|JF', 'FI|d|GB|b|KI|e|ID|c|FC|e|JF'),
  (69, 6, 5, 15, 4, -1537043199373372397, 'FI|a|HI|a|GK|a|AD|e|JH|a|HC', 'FI|a|HI|a|GK|a|AD|e|JH|a|HC'),
  (70, 6, 5, 15, 5, 3714469204424210506, 'FI|d|GB|a|DE|a|AK|c|EB|e|KK', 'FI|d|GB|a|DE|a|AK|c|EB|e|KK'),
  (71, 6, 5, 15, 6, -6535196683379720742, 'FI|a|HI|c|IB|b|KB|f|ID|e|KI', 'FI|a|HI|c|IB|b|KB|f|ID|e|KI'),
  (72, 4, 4, 13, 0, -1011918959868303583, 'AG|b|AE|c|AH|f|JE|f|AH|a|LL', 'AG|b|AE|c|AH|f|JE|f|AH|a|LL'),
  (73, 6, 5, 15, 7, -6677195968882663274, 'FI|d|HL', 'FI|d|HL'),
  (74, 6, 5, 16, 0, -3939440672865405547, 'FI|d|AJ|a|DA|b|GE|a|CL|c|JF', 'FI|d|AJ|a|DA|b|GE|a|CL|c|JF'),
  (75, 6, 5, 16, 1, 6425510664675510829, 'FI|d|HL', 'FI|d|HL'),
  (76, 6, 5, 16, 2, 6367227453021473190, 'FI|a|HI|f|FD|c|GG|a|AJ|b|II', 'FI|a|HI|f|FD|c|GG|a|AJ|b|II'),
  (77, 6, 5, 16, 3, -1657278903180843268, 'FI|d|HL', 'FI|d|HL'),
  (78, 6, 5, 16, 4, 3873954356038876717, 'FI|d|HL', 'FI|d|HL'),
  (79, 6, 5, 16, 5, -4366971302489937273, 'FI|d|GB|b|AG|b|AE|d|BC|a|KD', 'FI|d|GB|b|AG|b|AE|d|BC|a|KD'),
  (80, 4, 4, 13, 1, -6986343926114549926, 'AG|a|IB|b|CF|b|IB|a|BC|d|AE', 'AG|a|IB|b|CF|b|IB|a|BC|d|AE'),
  (81, 4, 4, 13, 2, 7364769904675240310, 'AG|a|IB|a|AG|a|IB|b|CF|b|EG', 'AG|a|IB|a|AG|a|IB|b|CF|b|EG'),
  (82, 6, 5, 16, 6, -3440558345394158575, 'FI|d|EE|a|LL|b|EB|c|AK|a|DE', 'FI|d|EE|a|LL|b|EB|c|AK|a|DE'),
  (83, 6, 5, 16, 7, -3313007870439860304, 'FI|a|DE|a|AK|c|EB|b|LF|b|DF', 'FI|a|DE|a|AK|c|EB|b|LF|b|DF'),
  (84, 6, 5, 17, 0, 5745473253281547034, 'KA|c|BC|a|HG|a|AJ|a|KE|a|KI', 'KA|c|BC|a|HG|a|AJ|a|KE|a|KI'),
  (85, 6, 5, 17, 1, 1147297932780662000, 'KA|f|CA|b|EL|d|EB|b|LF|a|EE', 'KA|f|CA|b|EL|d|EB|b|LF|a|EE'),
  (86, 6, 5, 17, 2, -4248824485570769364, 'KA|a|HJ|b|GD|e|AH|f|JE|b|JC', 'KA|a|HJ|b|GD|e|AH|f|JE|b|JC'),
  (87, 6, 5, 17, 3, -5293388814210930263, 'KA|a|FA|d|AC|a|FE|a|BD|e|AE', 'KA|a|FA|d|AC|a|FE|a|BD|e|AE'),
  (88, 6, 5, 17, 4, -2870088141895215306, 'KA|a|HJ|a|BG|e|KH|a|IH|a|CE', 'KA|a|HJ|a|BG|e|KH|a|IH|a|CE'),
  (89, 6, 5, 17, 5, 6696549244280769360, 'KA|f|CA|b|EL|c|BI', 'KA|f|CA|b|EL|c|BI'),
  (90, 4, 4, 13, 3, -2722820163106077879, 'AG|c|IA|a|DA|a|AJ|a|KE|c|LK', 'AG|c|IA|a|DA|a|AJ|a|KE|c|LK'),
  (91, 4, 4, 13, 4, 1298760713011595891, 'AG|b|GB', 'AG|b|GB'),
  (92, 4, 4, 13, 5, -2084383760339946675, 'AG|c|IA|e|HD|c|LI|d|ID|d|FA', 'AG|c|IA|e|HD|c|LI|d|ID|d|FA'),
  (93, 6, 5, 17, 6, -4336255806292048347, 'KA|f|CA|b|EL|c|BI', 'KA|f|CA|b|EL|c|BI'),
  (94, 6, 5, 17, 7, -8104561781821717312, 'KA|c|BC|d|AE|c|AH|e|GD|a|JK', 'KA|c|BC|d|AE|c|AH|e|GD|a|JK'),
  (95, 6, 5, 18, 0, -8732489097179855103, 'KA|b|FK|d|BH|c|AI|c|EF|b|FG', 'KA|b|FK|d|BH|c|AI|c|EF|b|FG'),
  (96, 6, 5, 18, 1, 2919276607408157172, 'KA|a|FA|d|AC|a|FE|b|LC|a|BD', 'KA|a|FA|d|AC|a|FE|b|LC|a|BD'),
  (97, 6, 5, 18, 2, 5193367874661265147, 'KA|f|CA|b|EL|d|EB|e|KK|e|IC', 'KA|f|CA|b|EL|d|EB|e|KK|e|IC'),
  (98, 6, 5, 18, 3, -574544215711871854, 'KA|a|FA|d|AC|a|LB|d|JD|a|AL', 'KA|a|FA|d|AC|a|LB|d|JD|a|AL'),
  (99, 4, 4, 13, 6, -7422840580566632921, 'AG|b|GB', 'AG|b|GB'),
  (100, 4, 4, 13, 7, 979770589712339901, 'AG|b|GB', 'AG|b|GB'),
  (101, 4, 4, 14, 0, -4798473525101945421, 'AG|b|AE|e|BD|a|IG|c|JI|a|LL', 'AG|b|AE|e|BD|a|IG|c|JI|a|LL'),
  (102, 6, 5, 18, 4, 1841995554001276117, 'KA|a|FA|d|AC|a|LB|a|KH|f|BF', 'KA|a|FA|d|AC|a|LB|a|KH|f|BF'),
  (103, 6, 5, 18, 5, 181711274452173330, 'KA|a|FC|c|ID|a|AI|e|LJ|f|LD', 'KA|a|FC|c|ID|a|AI|e|LJ|f|LD'),
  (104, 6, 5, 18, 6, -5662134251957634196, 'KA|a|FC|c|ID|d|FA|b|FL|a|DC', 'KA|a|FC|c|ID|d|FA|b|FL|a|DC'),
  (105, 6, 5, 18, 7, 2902533020660571748, 'KA|c|BC|d|AE|c|AH|e|GD|a|JK', 'KA|c|BC|d|AE|c|AH|e|GD|a|JK'),
  (106, 6, 5, 19, 0, -1583968855043435691, 'GF|e|DK|c|IC|c|EK|b|HE', 'GF|e|DK|c|IC|c|EK|b|HE'),
  (107, 6, 5, 19, 1, 6311481831370290617, 'GF|c|JJ|a|DF|b|LF|a|EE|a|LL', 'GF|c|JJ|a|DF|b|LF|a|EE|a|LL'),
  (108, 6, 5, 19, 2, 2204952663560251548, 'GF|a|CI|a|DI|d|LI|a|BK|b|LK', 'GF|a|CI|a|DI|d|LI|a|BK|b|LK'),
  (109, 4, 4, 14, 1, -3634756751261529027, 'AG|b|GB', 'AG|b|GB'),
  (110, 4, 4, 14, 2, -6337256450907203168, 'AG|c|IA|e|HD|c|LI|d|DI|a|EA', 'AG|c|IA|e|HD|c|LI|d|DI|a|EA'),
  (111, 4, 4, 14, 3, -6578851705556851416, 'AG|b|AE|d|BC|c|KA|a|FA|b|FL', 'AG|b|AE|d|BC|c|KA|a|FA|b|FL'),
  (112, 4, 4, 14, 4, 8448330744899870999, 'AG|b|GB', 'AG|b|GB'),
  (113, 4, 4, 14, 5, -1924260193886756254, 'AG|b|GB', 'AG|b|GB'),
  (114, 6, 5, 19, 3, 5601869229087587950, 'GF|a|EJ|a|DI|a|BK|b|CC|f|HC', 'GF|a|EJ|a|DI|a|BK|b|CC|f|HC'),
  (115, 6, 5, 19, 4, -99075301259367674, 'GF|a|EJ|a|DI|a|LL|b|EB|f|FL', 'GF|a|EJ|a|DI|a|LL|b|EB|f|FL'),
  (116, 6, 5, 19, 5, -3070810602702650351, 'GF|e|DK|b|KF|a|FE|b|LC|a|BD', 'GF|e|DK|b|KF|a|FE|b|LC|a|BD'),
  (117, 6, 5, 19, 6, 1499177222031263875, 'GF|a|EJ|a|DI|b|KK|c|DL|b|CJ', 'GF|a|EJ|a|DI|b|KK|c|DL|b|CJ'),
  (118, 6, 5, 19, 7, 8158318168986725870, 'GF|c|JJ|a|GI|a|KG|b|JK|a|JH', 'GF|c|JJ|a|GI|a|KG|b|JK|a|JH'),
  (119, 6, 5, 20, 0, 1905526767502597118, 'GF|e|DK|b|KF|b|HA|c|CE|a|IJ', 'GF|e|DK|b|KF|b|HA|c|CE|a|IJ'),
  (120, 6, 5, 20, 1, 7881546169346450703, 'GF|e|DK|b|BL|a|HK|e|BF|e|LC', 'GF|e|DK|b|BL|a|HK|e|BF|e|LC'),
  (121, 6, 5, 20, 2, 6782720097821109098, 'GF|e|DK|b|KF|a|KC|a|CB|d|BA', 'GF|e|DK|b|KF|a|KC|a|CB|d|BA'),
  (122, 6, 5, 20, 3, 5330391680303835667, 'GF|a|CH|a|FD|c|GG|c|DH', 'GF|a|CH|a|FD|c|GG|c|DH'),
  (123, 6, 5, 20, 4, -3308935746256244411, 'GF|a|EJ|a|JK|c|CK|c|CI|a|DI', 'GF|a|EJ|a|JK|c|CK|c|CI|a|DI'),
  (124, 6, 5, 20, 5, -3209796952578243389, 'GF|e|DK|c|IC|c|LK|a|DE|b|IF', 'GF|e|DK|c|IC|c|LK|a|DE|b|IF'),
  (125, 4, 4, 14, 6, 2976782273977004388, 'AG|c|IA|d|BJ|a|BI|c|EL|b|CA', 'AG|c|IA|d|BJ|a|BI|c|EL|b|CA'),
  (126, 4, 4, 14, 7, 6743633196833796165, 'AG|c|IA|c|AG|c|IA|e|HD|e|IA', 'AG|c|IA|c|AG|c|IA|e|HD|e|IA'),
  (127, 4, 4, 15, 0, 871919322366272352, 'FI|d|HL|d|FI|d|HL|d|FI|d|GB', 'FI|d|HL|d|FI|d|HL|d|FI|d|GB'),
  (128, 4, 4, 15, 1, -6973530544486557834, 'FI|a|DE|b|IF|b|DE|a|FI|a|DE', 'FI|a|DE|b|IF|b|DE|a|FI|a|DE'),
  (129, 6, 5, 20, 6, 2630410663888357873, 'GF|e|DK|e|KE|c|HG|f|CG|d|IG', 'GF|e|DK|e|KE|c|HG|f|CG|d|IG'),
  (130, 6, 5, 20, 7, -5334858293392316294, 'GF|a|EJ|a|DI|a|CI|c|CK|a|ED', 'GF|a|EJ|a|DI|a|CI|c|CK|a|ED'),
  (131, 6, 5, 21, 0, -1379387804011117558, 'JK|c|CK|c|CI|a|GF|a|EJ|a|DI', 'JK|c|CK|c|CI|a|GF|a|EJ|a|DI'),
  (132, 4, 4, 15, 2, 6449168937345823047, 'FI|a|HI|c|IB|a|AG|b|GB|b|KI', 'FI|a|HI|c|IB|a|AG|b|GB|b|KI'),
  (133, 4, 4, 15, 3, 8040547556081039616, 'FI|d|GB|b|KI|e|ID|c|FC|e|JF', 'FI|d|GB|b|KI|e|ID|c|FC|e|JF'),
  (134, 4, 4, 15, 4, 2081862104960971058, 'FI|a|DE|f|HB|d|AF|d|HB|a|FB', 'FI|a|DE|f|HB|d|AF|d|HB|a|FB'),
  (135, 4, 4, 15, 5, -1908042582305211917, 'FI|d|GB|b|KI|b|JJ|a|DF|a|HA', 'FI|d|GB|b|KI|b|JJ|a|DF|a|HA'),
  (136, 6, 5, 21, 1, -5006388937746182521, 'JK|a|GD|e|AH|c|AE|d|BC|a|IE', 'JK|a|GD|e|AH|c|AE|d|BC|a|IE'),
  (137, 6, 5, 21, 2, -145873880610835208, 'JK|a|BJ|a|BI|b|CA|f|KA|d|JD', 'JK|a|BJ|a|BI|b|CA|f|KA|d|JD'),
  (138, 6, 5, 21, 3, 2138451665994416568, 'JK|a|GL|d|EH|a|FG|a|JB|b|CJ', 'JK|a|GL|d|EH|a|FG|a|JB|b|CJ'),
  (139, 6, 5, 21, 4, 7483947858651143037, 'JK|a|GI|b|BL|b|DK|e|KE|c|LK', 'JK|a|GI|b|BL|b|DK|e|KE|c|LK'),
  (140, 6, 5, 21, 5, 3397652006474034200, 'JK|c|CK|a|HE|b|FB|a|KL|a|BK', 'JK|c|CK|a|HE|b|FB|a|KL|a|BK'),
  (141, 6, 5, 21, 6, 9022928672046640590, 'JK|a|DB', 'JK|a|DB'),
  (142, 6, 5, 21, 7, -961674855186891854, 'JK|a|JH|b|GK|a|AD|a|HC|f|CC', 'JK|a|JH|b|GK|a|AD|a|HC|f|CC'),
  (143, 6, 5, 22, 0, -3860273705511396321, 'JK|a|JH|e|AD|a|GK|a|KD|a|BC', 'JK|a|JH|e|AD|a|GK|a|KD|a|BC'),
  (144, 6, 5, 22, 1, 373789951141776029, 'JK|a|EJ|a|GF|a|CI|c|CK|a|KG', 'JK|a|EJ|a|GF|a|CI|c|CK|a|KG'),
  (145, 4, 4, 15, 6, 6700610236136978821, 'FI|d|GB|a|DE|a|AK|c|EB|b|LF', 'FI|d|GB|a|DE|a|AK|c|EB|b|LF'),
  (146, 6, 5, 22, 2, -1629580118770483316, 'JK|a|GD|b|HJ|a|BG|e|KH|f|BF', 'JK|a|GD|b|HJ|a|BG|e|KH|f|BF'),
  (147, 6, 5, 22, 3, 260132477406114129, 'JK|b|KG|b|BD|a|FE|a|KF|a|KC', 'JK|b|KG|b|BD|a|FE|a|KF|a|KC'),
  (148, 6, 5, 22, 4, 1352753317259708150, 'JK|a|JH|e|AD|a|HC|a|FE|a|AC', 'JK|a|JH|e|AD|a|HC|a|FE|a|AC'),
  (149, 6, 5, 22, 5, 431810649157166980, 'JK|a|EJ|a|DI|a|LL|a|JI|a|CF', 'JK|a|EJ|a|DI|a|LL|a|JI|a|CF'),
  (150, 6, 5, 22, 6, -8294480507336466822, 'JK|a|GI|a|IF|a|AB|a|BH|a|BA', 'JK|a|GI|a|IF|a|AB|a|BH|a|BA'),
  (151, 6, 5, 22, 7, -307207286514554489, 'JK|a|JH|b|HB|c|KJ|b|EA|a|DI', 'JK|a|JH|b|HB|c|KJ|b|EA|a|DI'),
  (152, 6, 5, 23, 0, 2983733968916157096, 'JB|d|GE|d|FA|b|FL|a|GG|c|DH', 'JB|d|GE|d|FA|b|FL|a|GG|c|DH'),
  (153, 6, 5, 23, 1, 2255425773836246615, 'JB|b|CJ|d|LA|b|IJ|a|BF|e|HK', 'JB|b|CJ|d|LA|b|IJ|a|BF|e|HK'),
  (154, 6, 5, 23, 2, 6714725953353612138, 'JB|d|GE|b|DA|a|AJ|a|KE|c|HG', 'JB|d|GE|b|DA|a|AJ|a|KE|c|HG'),
  (155, 6, 5, 23, 3, 956298132885909820, 'JB|d|GE|b|LE|a|DA|a|JF|a|KB', 'JB|d|GE|b|LE|a|DA|a|JF|a|KB'),
  (156, 6, 5, 23, 4, -2616352573918127162, 'JB|a|KD|a|GK|b|JH|a|HC|a|FE', 'JB|a|KD|a|GK|b|JH|a|HC|a|FE'),
  (157, 6, 5, 23, 5, -1326548635464134920, 'JB|a|KD|a|CE|d|AB|a|BH|d|CG', 'JB|a|KD|a|CE|d|AB|a|BH|d|CG'),
  (158, 6, 5, 23, 6, 1997237972317125244, 'JB|d|GE|b|LE|a|DA|a|AJ|c|IF', 'JB|d|GE|b|LE|a|DA|a|AJ|c|IF'),
  (159, 6, 5, 23, 7, 5919664296821101277, 'JB|d|GE|a|EF|c|AI|e|FK|b|KA', 'JB|d|GE|a|EF|c|AI|e|FK|b|KA'),
  (160, 6, 5, 24, 0, 674677942301998989, 'JB|d|GE|d|FA|d|ID|a|AI|c|BH', 'JB|d|GE|d|FA|d|ID|a|AI|c|BH'),
  (161, 6, 5, 24, 1, 8813328358748588343, 'JB|a|KD|a|CE|d|AB|a|FB|a|HB', 'JB|a|KD|a|CE|d|AB|a|FB|a|HB'),
  (162, 6, 5, 24, 2, 1844221159670610475, 'JB|a|KD|a|BC|a|IE|f|AB|a|BH', 'JB|a|KD|a|BC|a|IE|f|AB|a|BH'),
  (163, 6, 5, 24, 3, -5437824353063378895, 'JB|b|CJ|a|BA|d|CB|a|KC|a|KF', 'JB|b|CJ|a|BA|d|CB|a|KC|a|KF'),
  (164, 4, 4, 15, 7, 6171036897591176335, 'FI|d|EE|d|FI|d|EE|f|DI|d|LI', 'FI|d|EE|d|FI|d|EE|f|DI|d|LI'),
  (165, 4, 4, 16, 0, 9055093612237254250, 'FI|a|HI|a|FI|d|AJ|b|II|b|AJ', 'FI|a|HI|a|FI|d|AJ|b|II|b|AJ'),
  (166, 4, 4, 16, 1, 1806950120077247263, 'FI|d|HL|d|FI|d|EE|d|FI|d|EE', 'FI|d|HL|d|FI|d|EE|d|FI|d|EE'),
  (167, 4, 4, 16, 2, -8688114050738569502, 'FI|d|HL|d|FI|d|EE|a|LF|b|DF', 'FI|d|HL|d|FI|d|EE|a|LF|b|DF'),
  (168, 4, 4, 16, 3, 7465379728241880504, 'FI|d|HL|d|FI|d|AJ|a|KE|c|HG', 'FI|d|HL|d|FI|d|AJ|a|KE|c|HG'),
  (169, 4, 4, 16, 4, -7659515213090844868, 'FI|a|HI|f|FD|b|KG|b|BD|c|HA', 'FI|a|HI|f|FD|b|KG|b|BD|c|HA'),
  (170, 4, 4, 16, 5, 2122877586253401925, 'FI|d|GB|a|DE|a|LI|a|IA|b|GD', 'FI|d|GB|a|DE|a|LI|a|IA|b|GD'),
  (171, 4, 4, 16, 6, 2237455942729548791, 'FI|d|AJ|a|GG|a|CJ|a|BA|b|GG', 'FI|d|AJ|a|GG|a|CJ|a|BA|b|GG'),
  (172, 4, 4, 16, 7, 2994082018245806617, 'FI|d|AJ|d|FI|d|EE|d|FI|d|HL', 'FI|d|AJ|d|FI|d|EE|d|FI|d|HL'),
  (173, 4, 4, 17, 0, -7154760966494047800, 'KA|d|JD|e|EH|b|BK|e|GL|d|EH', 'KA|d|JD|e|EH|b|BK|e|GL|d|EH'),
  (174, 4, 4, 17, 1, -6847061047278536629, 'KA|a|FC|e|JF|a|DA|a|LE|a|DA', 'KA|a|FC|e|JF|a|DA|a|LE|a|DA'),
  (175, 6, 5, 24, 4, -7973547677324613650, 'JB|b|CJ|a|GK|e|JI|c|IG|d|CG', 'JB|b|CJ|a|GK|e|JI|c|IG|d|CG'),
  (176, 6, 5, 24, 5, -1893267307317214631, 'JB|d|GE|d|FA|a|KA|a|HJ|b|GD', 'JB|d|GE|d|FA|a|KA|a|HJ|b|GD'),
  (177, 6, 5, 24, 6, -5917261653189574281, 'JB|a|KD|a|CE|a|IJ|b|LA|c|EI', 'JB|a|KD|a|CE|a|IJ|b|LA|c|EI'),
  (178, 4, 4, 17, 2, 8555916396550109235, 'KA|a|HJ|b|GD|b|IA|c|AG|c|IA', 'KA|a|HJ|b|GD|b|IA|c|AG|c|IA'),
  (179, 4, 4, 17, 3, -8895259432759263539, 'KA|a|FA|d|GE|d|JB|b|CJ|a|GK', 'KA|a|FA|d|GE|d|JB|b|CJ|a|GK'),
  (180, 4, 4, 17, 4, -3748659091955855212, 'KA|f|CA|b|EL|b|CA|f|KA|a|FC', 'KA|f|CA|b|EL|b|CA|f|KA|a|FC'),
  (181, 4, 4, 17, 5, 3773001965718020299, 'KA|a|FA|b|FL|f|EB|f|FL|a|GG', 'KA|a|FA|b|FL|f|EB|f|FL|a|GG'),
  (182, 4, 4, 17, 6, -2748044599307317705, 'KA|d|JD|a|AL|a|EI|e|FF|f|AF', 'KA|d|JD|a|AL|a|EI|e|FF|f|AF'),
  (183, 4, 4, 17, 7, 4041250854032902909, 'KA|c|BC|c|KA|a|HJ|d|GC|a|FH', 'KA|c|BC|c|KA|a|HJ|d|GC|a|FH'),
  (184, 4, 4, 18, 0, 448415411960438793, 'KA|f|CA|b|BI', 'KA|f|CA|b|BI'),
  (185, 4, 4, 18, 1, -1116339415195287707, 'KA|b|FK|e|AI|e|FK|d|BH|f|HE', 'KA|b|FK|e|AI|e|FK|d|BH|f|HE'),
  (186, 4, 4, 18, 2, -7833782917685582052, 'KA|d|JD|d|LB|d|JD|a|AL|b|KL', 'KA|d|JD|d|LB|d|JD|a|AL|b|KL'),
  (187, 4, 4, 18, 3, -4670791272825218185, 'KA|c|BC|a|IE|b|GJ|e|BL|a|HK', 'KA|c|BC|a|IE|b|GJ|e|BL|a|HK'),
  (188, 6, 5, 24, 7, -658057915196035448, 'JB|d|GE|b|LE|a|GH|a|DD|a|FK', 'JB|d|GE|b|LE|a|GH|a|DD|a|FK'),
  (189, 6, 5, 25, 0, -5287207365687799855, 'BC|a|HG|a|AJ|b|II', 'BC|a|HG|a|AJ|b|II'),
  (190, 6, 5, 25, 1, 6471928627060412531, 'BC|a|IE|f|BD|b|KG|d|DL|a|GH', 'BC|a|IE|f|BD|b|KG|d|DL|a|GH'),
  (191, 6, 5, 25, 2, -5450621719870690823, 'BC|a|IB|b|CF|a|LL|a|AH|a|DC', 'BC|a|IB|b|CF|a|LL|a|AH|a|DC'),
  (192, 6, 5, 25, 3, 8390914319759097461, 'BC|a|KD|a|CE|d|AB|a|IF|b|DE', 'BC|a|KD|a|CE|d|AB|a|IF|b|DE'),
  (193, 6, 5, 25, 4, 1359727263335243557, 'BC|a|HG|c|KE|c|LK|c|IC|c|DK', 'BC|a|HG|c|KE|c|LK|c|IC|c|DK'),
  (194, 4, 4, 18, 4, -5855465653725961771, 'KA|b|FK|f|HF|d|FF|e|DJ|b|LL', 'KA|b|FK|f|HF|d|FF|e|DJ|b|LL'),
  (195, 4, 4, 18, 5, -8994616192679506211, 'KA|a|HJ|a|BG|e|KH|f|BF|a|IJ', 'KA|a|HJ|a|BG|e|KH|f|BF|a|IJ'),
  (196, 4, 4, 18, 6, 1028277429116863243, 'KA|c|BC|a|HG|c|KE|a|AJ|c|IF', 'KA|c|BC|a|HG|c|KE|a|AJ|c|IF'),
  (197, 4, 4, 18, 7, -8618608863761100662, 'KA|c|BC|a|HG|f|CG|d|IG|d|CG', 'KA|c|BC|a|HG|f|CG|d|IG|d|CG'),
  (198, 4, 4, 19, 0, -8930026710331199786, 'GF|a|EJ|a|JK|b|KG|d|DL|b|CJ', 'GF|a|EJ|a|JK|b|KG|d|DL|b|CJ'),
  (199, 4, 4, 19, 1, -3524795236398277315, 'GF|c|JJ|c|GF|a|CH|a|GF|a|CH', 'GF|c|JJ|c|GF|a|CH|a|GF|a|CH'),
  (200, 4, 4, 19, 2, 7989669852632446972, 'GF|a|EJ|a|JK|a|GD|b|IA|b|JH', 'GF|a|EJ|a|JK|a|GD|b|IA|b|JH'),
  (201, 4, 4, 19, 3, 1814163480254003926, 'GF|e|DK|b|KF|b|GJ|b|KF|a|KC', 'GF|e|DK|b|KF|b|GJ|b|KF|a|KC'),
  (202, 4, 4, 19, 4, -1739076980467700829, 'GF|a|CH|a|GF|c|JJ|a|DF|b|LF', 'GF|a|CH|a|GF|c|JJ|a|DF|b|LF'),
  (203, 4, 4, 19, 5, -5656851202199206713, 'GF|a|CI|a|GF|a|EJ|a|JK|a|DB', 'GF|a|CI|a|GF|a|EJ|a|JK|a|DB'),
  (204, 6, 5, 25, 5, 5838205274548102200, 'BC|a|IB|a|AG|c|IA|b|JH|a|JK', 'BC|a|IB|a|AG|c|IA|b|JH|a|JK'),
  (205, 6, 5, 25, 6, 3983179244527076052, 'BC|a|KD|a|GK|b|JH|a|HC|a|AD', 'BC|a|KD|a|GK|b|JH|a|HC|a|AD'),
  (206, 6, 5, 25, 7, -795380350366442765, 'BC|a|IE|f|AB|a|GJ|a|LL|b|DJ', 'BC|a|IE|f|AB|a|GJ|a|LL|b|DJ'),
  (207, 6, 5, 26, 0, 312320288996836970, 'BC|c|KA|a|HJ|b|GD|b|IA|e|HD', 'BC|c|KA|a|HJ|b|GD|b|IA|e|HD'),
  (208, 6, 5, 26, 1, -4273165625105954782, 'BC|a|KD|a|CE|d|AB|a|FB|d|KH', 'BC|a|KD|a|CE|d|AB|a|FB|d|KH'),
  (209, 6, 5, 26, 2, -7087130364465814053, 'BC|a|IB|b|CF|a|LL|b|EB|c|AK', 'BC|a|IB|b|CF|a|LL|b|EB|c|AK'),
  (210, 4, 4, 19, 6, 2930026788662237284, 'GF|e|DK|b|KF|b|GJ|a|LL|a|DI', 'GF|e|DK|b|KF|b|GJ|a|LL|a|DI'),
  (211, 4, 4, 19, 7, -1384025627705300418, 'GF|c|JJ|b|KI|a|KE|a|KI|b|GB', 'GF|c|JJ|b|KI|a|KE|a|KI|b|GB'),
  (212, 4, 4, 20, 0, 7468349890236149470, 'GF|a|CI|a|GF|c|JJ|d|HE', 'GF|a|CI|a|GF|c|JJ|d|HE'),
  (213, 4, 4, 20, 1, 8154573386602459621, 'GF|a|EJ|a|GF|a|EJ|a|JK|a|GL', 'GF|a|EJ|a|GF|a|EJ|a|JK|a|GL'),
  (214, 4, 4, 20, 2, 3258657195408348946, 'GF|a|EJ|a|JK|a|GI|c|HH|a|BD', 'GF|a|EJ|a|JK|a|GI|c|HH|a|BD'),
  (215, 4, 4, 20, 3, 7951370763382166811, 'GF|a|CI|a|JC|a|FL|f|EB|c|AK', 'GF|a|CI|a|JC|a|FL|f|EB|c|AK'),
  (216, 4, 4, 20, 4, 3958448034505321534, 'GF|a|CI|a|GF|e|DK|e|GF|e|DK', 'GF|a|CI|a|GF|e|DK|e|GF|e|DK'),
  (217, 4, 4, 20, 5, -8459545733678456824, 'GF|e|DK|c|IC|c|EK|c|IC|e|IK', 'GF|e|DK|c|IC|c|EK|c|IC|e|IK'),
  (218, 4, 4, 20, 6, 1255810608552961786, 'GF|c|JJ|d|HE', 'GF|c|JJ|d|HE'),
  (219, 6, 5, 26, 3, 6426704233029914062, 'BC|a|KD|a|JB|a|FG|a|AL|a|JD', 'BC|a|KD|a|JB|a|FG|a|AL|a|JD'),
  (220, 6, 5, 26, 4, 3138680878879574148, 'BC|a|KD|a|GK|a|EI|a|AL|b|KL', 'BC|a|KD|a|GK|a|EI|a|AL|b|KL'),
  (221, 6, 5, 26, 5, 3232567771798655559, 'BC|a|IE|d|LI|d|ID|b|GK|a|HI', 'BC|a|IE|d|LI|d|ID|b|GK|a|HI'),
  (222, 4, 4, 20, 7, 1701117811199633927, 'GF|a|CH|a|FD|c|BJ|a|BI|a|BA', 'GF|a|CH|a|FD|c|BJ|a|BI|a|BA'),
  (223, 4, 4, 21, 0, -2061008676136627511, 'JK|b|JI|e|GK|a|AA|c|HH|c|GI', 'JK|b|JI|e|GK|a|AA|c|HH|c|GI'),
  (224, 4, 4, 21, 1, -4859391975644428934, 'JK|a|BJ|c|FD|a|CH|a|GF|c|JJ', 'JK|a|BJ|c|FD|a|CH|a|GF|c|JJ'),
  (225, 4, 4, 21, 2, 2184937341543938291, 'JK|a|EJ|a|JK|a|EJ|a|GF|a|EJ', 'JK|a|EJ|a|JK|a|EJ|a|GF|a|EJ'),
  (226, 4, 4, 21, 3, 525812294800636293, 'JK|a|JH|b|IA|e|BL|a|HK|e|BF', 'JK|a|JH|b|IA|e|BL|a|HK|e|BF'),
  (227, 4, 4, 21, 4, 4806594989255194657, 'JK|b|JI|b|JK|b|KG|e|AA|a|GK', 'JK|b|JI|b|JK|b|KG|e|AA|a|GK'),
  (228, 4, 4, 21, 5, -4660621256785944173, 'JK|a|GD|b|IA|a|DA|a|AJ|a|HG', 'JK|a|GD|b|IA|a|DA|a|AJ|a|HG'),
  (229, 4, 4, 21, 6, 2983529785887589438, 'JK|a|GD|e|AH|c|AE|d|BC|a|HG', 'JK|a|GD|e|AH|c|AE|d|BC|a|HG'),
  (230, 4, 4, 21, 7, -201154463401953508, 'JK|a|GI|a|IF|a|AB|a|FJ|b|CJ', 'JK|a|GI|a|IF|a|AB|a|FJ|b|CJ'),
  (231, 4, 4, 22, 0, -6342124683569430531, 'JK|a|DB|a|JK|a|JH|b|HB|b|FF', 'JK|a|DB|a|JK|a|JH|b|HB|b|FF'),
  (232, 6, 5, 26, 6, -4301297011369294589, 'BC|a|KD|a|JB|d|GE|b|LE|a|CJ', 'BC|a|KD|a|JB|d|GE|b|LE|a|CJ'),
  (233, 6, 5, 26, 7, -7831792078255314503, 'BC|c|KA|f|CA|b|BI|c|EL|d|EB', 'BC|c|KA|f|CA|b|BI|c|EL|d|EB'),
  (234, 6, 5, 27, 0, 8050327636036149681, 'EC|a|GC|f|GI|b|DJ|e|FF|e|EI', 'EC|a|GC|f|GI|b|DJ|e|FF|e|EI'),
  (235, 6, 5, 27, 1, 785291249453699439, 'EC|a|GC|e|AL|c|KI|b|GB|b|AG', 'EC|a|GC|e|AL|c|KI|b|GB|b|AG'),
  (236, 6, 5, 27, 2, 4844377380224675369, 'EC|a|GC|e|AL|a|EI|e|FF|d|HF', 'EC|a|GC|e|AL|a|EI|e|FF|d|HF'),
  (237, 6, 5, 27, 3, 497834154530709417, 'EC|c|EE|f|DI|d|LI|b|EI|a|AL', 'EC|c|EE|f|DI|d|LI|b|EI|a|AL'),
  (238, 6, 5, 27, 4, 7014381206160093250, 'EC|a|HC|c|JE|f|AH|a|DC|c|GI', 'EC|a|HC|c|JE|f|AH|a|DC|c|GI'),
  (239, 6, 5, 27, 5, 7473799586758682477, 'EC|a|GC|a|FH|d|JG|d|HA|c|CE', 'EC|a|GC|a|FH|d|JG|d|HA|c|CE'),
  (240, 6, 5, 27, 6, -1863988691146849581, 'EC|c|HG|a|BC|a|CF|b|EG|a|GH', 'EC|c|HG|a|BC|a|CF|b|EG|a|GH'),
  (241, 6, 5, 27, 7, -9020862428553042684, 'EC|c|EE|d|FI|a|DE|a|GB|b|AG', 'EC|c|EE|d|FI|a|DE|a|GB|b|AG'),
  (242, 4, 4, 22, 1, 2854401276452242860, 'JK|a|JH|b|GK|a|AA|a|JL|a|HJ', 'JK|a|JH|b|GK|a|AA|a|JL|a|HJ'),
  (243, 4, 4, 22, 2, -675745111252306843, 'JK|a|BJ|d|IA|c|AG|a|IB|b|KB', 'JK|a|BJ|d|IA|c|AG|a|IB|b|KB'),
  (244, 4, 4, 22, 3, 6941132371898403947, 'JK|a|LC|b|FE|a|HC|a|AD|e|JH', 'JK|a|LC|b|FE|a|HC|a|AD|e|JH'),
  (245, 4, 4, 22, 4, 2764458888719782632, 'JK|a|JH|b|HB|b|JH|a|HC|a|JH', 'JK|a|JH|b|HB|b|JH|a|HC|a|JH'),
  (246, 4, 4, 22, 5, 1414980210334769385, 'JK|c|CK|c|JK|a|GL|a|LD|f|LJ', 'JK|c|CK|c|JK|a|GL|a|LD|f|LJ'),
  (247, 4, 4, 22, 6, 558918908257909994, 'JK|a|GD|b|IA|d|BJ|a|BI|a|BA', 'JK|a|GD|b|IA|d|BJ|a|BI|a|BA'),
  (248, 4, 4, 22, 7, 9180263489377794462, 'JK|b|JI|e|GK|a|AA|a|JL|a|HJ', 'JK|b|JI|e|GK|a|AA|a|JL|a|HJ'),
  (249, 4, 4, 23, 0, -4439526433845563794, 'JB|a|FG', 'JB|a|FG'),
  (250, 4, 4, 23, 1, 2856610673291882110, 'JB|b|CJ|b|DL|b|CJ|c|DC|c|GI', 'JB|b|CJ|b|DL|b|CJ|c|DC|c|GI'),
  (251, 4, 4, 23, 2, 3483417006445429605, 'JB|a|KD|a|JB|d|GE|b|DA|a|LE', 'JB|a|KD|a|JB|d|GE|b|DA|a|LE'),
  (252, 4, 4, 23, 3, -4945020868704900629, 'JB|b|CJ|b|JB|a|FG', 'JB|b|CJ|b|JB|a|FG'),
  (253, 4, 4, 23, 4, -6918518642587603533, 'JB|a|KD|a|BC|a|CF|a|JI|c|IG', 'JB|a|KD|a|BC|a|CF|a|JI|c|IG'),
  (254, 4, 4, 23, 5, -3336971294706624269, 'JB|a|FG', 'JB|a|FG'),
  (255, 4, 4, 23, 6, 2069231605092849555, 'JB|b|CJ|a|GG|a|CJ|b|FJ|b|CJ', 'JB|b|CJ|a|GG|a|CJ|b|FJ|b|CJ'),
  (256, 4, 4, 23, 7, 8250967726481174831, 'JB|b|CJ|a|GG|b|BA|d|CB|d|AB', 'JB|b|CJ|a|GG|b|BA|d|CB|d|AB'),
  (257, 4, 4, 24, 0, 6324251616663288101, 'JB|d|GE|a|HC|a|AD|e|JH|b|IA', 'JB|d|GE|a|HC|a|AD|e|JH|b|IA'),
  (258, 4, 4, 24, 1, 4309231972509107353, 'JB|a|FG', 'JB|a|FG'),
  (259, 4, 4, 24, 2, -6499201523300103175, 'JB|a|KD|a|GK|e|JI|a|LL|b|EB', 'JB|a|KD|a|GK|e|JI|a|LL|b|EB'),
  (260, 6, 5, 28, 0, -3747713422742935633, 'EC|a|HC|c|LA|b|IJ|a|CE|c|HA', 'EC|a|HC|c|LA|b|IJ|a|CE|c|HA'),
  (261, 6, 5, 28, 1, -6206175553300108624, 'EC|c|EE|f|DI|d|LI|a|BK|b|CC', 'EC|c|EE|f|DI|d|LI|a|BK|b|CC'),
  (262, 6, 5, 28, 2, -6896342369015660031, 'EC|d|LA|c|HC|a|AD|a|JE|b|JC', 'EC|d|LA|c|HC|a|AD|a|JE|b|JC'),
  (263, 6, 5, 28, 3, -7797294870808988210, 'EC|c|EE|f|DI|a|LL|a|CF|b|IB', 'EC|c|EE|f|DI|a|LL|a|CF|b|IB'),
  (264, 4, 4, 24, 3, 3493956645488482607, 'JB|a|FG', 'JB|a|FG'),
  (265, 4, 4, 24, 4, 2513172469203941924, 'JB|d|GE|d|JB|d|GE|b|DA|a|IA', 'JB|d|GE|d|JB|d|GE|b|DA|a|IA'),
  (266, 4, 4, 24, 5, -8724921639455882621, 'JB|a|FG', 'JB|a|FG'),
  (267, 4, 4, 24, 6, 6604760327260873245, 'JB|d|GE|a|EF|c|AI|a|ID|e|KI', 'JB|d|GE|a|EF|c|AI|a|ID|e|KI'),
  (268, 4, 4, 24, 7, -5531412038997922960, 'JB|d|GE|a|EF|c|CD|c|EF|c|AI', 'JB|d|GE|a|EF|c|CD|c|EF|c|AI'),
  (269, 4, 4, 25, 0, -827690717683563055, 'BC|c|KA|d|JD|e|EH|d|GL|a|LD', 'BC|c|KA|d|JD|e|EH|d|GL|a|LD'),
  (270, 6, 5, 28, 4, -5812873491364363627, 'EC|c|EE|a|LL|a|AH|f|JE|a|CE', 'EC|c|EE|a|LL|a|AH|f|JE|a|CE'),
  (271, 6, 5, 28, 5, -9118683462656433662, 'EC|d|LA|b|IJ|a|JA|b|HD|c|LI', 'EC|d|LA|b|IJ|a|JA|b|HD|c|LI'),
  (272, 6, 5, 28, 6, 2992630036311917437, 'EC|c|HG|c|KE|c|LK|b|BK|a|EI', 'EC|c|HG|c|KE|c|LK|b|BK|a|EI'),
  (273, 6, 5, 28, 7, 680253119510986664, 'EC|c|HG|a|BC|c|KA|b|FK|e|AI', 'EC|c|HG|a|BC|c|KA|b|FK|e|AI'),
  (274, 4, 4, 25, 1, -3883629954376180421, 'BC|a|KD|a|BC|a|CF|b|IB|b|CF', 'BC|a|KD|a|BC|a|CF|b|IB|b|CF'),
  (275, 4, 4, 25, 2, -7557427363467714366, 'BC|a|IB|b|KB|e|HH|e|KB|c|LG', 'BC|a|IB|b|KB|e|HH|e|KB|c|LG'),
  (276, 4, 4, 25, 3, 2091568552076943749, 'BC|a|IB|a|BC|a|CF|a|JI|c|IG', 'BC|a|IB|a|BC|a|CF|a|JI|c|IG'),
  (277, 4, 4, 25, 4, 2144205142282060980, 'BC|a|IB|c|HI|a|GK|b|ID|a|AJ', 'BC|a|IB|c|HI|a|GK|b|ID|a|AJ'),
  (278, 4, 4, 25, 5, -6661026670282238570, 'BC|a|CF|a|BC|a|KD|a|JB|d|GE', 'BC|a|CF|a|BC|a|KD|a|JB|d|GE'),
  (279, 4, 4, 25, 6, -3913226839474685711, 'BC|a|IB|b|CF|a|BC|c|KA|a|FA', 'BC|a|IB|b|CF|a|BC|c|KA|a|FA'),
  (280, 4, 4, 25, 7, -7269236321110114271, 'BC|a|KD|a|JB|a|KD|a|BC|a|KD', 'BC|a|KD|a|JB|a|KD|a|BC|a|KD'),
  (281, 4, 4, 26, 0, -1037883524724973693, 'BC|a|IB|a|AG|a|IB|c|HI|a|GK', 'BC|a|IB|a|AG|a|IB|c|HI|a|GK'),
  (282, 4, 4, 26, 1, -1860329618807676825, 'BC|a|CF|a|LL|a|JI|a|CF|a|JI', 'BC|a|CF|a|LL|a|JI|a|CF|a|JI'),
  (283, 4, 4, 26, 2, -4266293593331947540, 'BC|a|KD|a|GK|a|HI|c|IB|b|CF', 'BC|a|KD|a|GK|a|HI|c|IB|b|CF'),
  (284, 4, 4, 26, 3, -4584367754161832577, 'BC|a|IE|a|BC|a|HG|a|AJ|a|ID', 'BC|a|IE|a|BC|a|HG|a|AJ|a|ID'),
  (285, 4, 4, 26, 4, -8609124661168744656, 'BC|a|CF|b|IB|b|CF|a|JI|b|JK', 'BC|a|CF|b|IB|b|CF|a|JI|b|JK'),
  (286, 4, 4, 26, 5, -4419439574572322819, 'BC|a|IE|b|GJ|e|BL|b|DK|b|KF', 'BC|a|IE|b|GJ|e|BL|b|DK|b|KF'),
  (287, 4, 4, 26, 6, 4693264953254979, 'BC|d|AE|c|AH|a|DC|a|AH|a|LL', 'BC|d|AE|c|AH|a|DC|a|AH|a|LL'),
  (288, 4, 4, 26, 7, 5006980383789582540, 'BC|a|IE|f|AB|b|KE|a|AJ|b|II', 'BC|a|IE|f|AB|b|KE|a|AJ|b|II'),
  (289, 4, 4, 27, 0, -1963376416914080186, 'EC|c|EE|c|GC|c|EE|f|DI|f|EE', 'EC|c|EE|c|GC|c|EE|f|DI|f|EE'),
  (290, 4, 4, 27, 1, 6898931031304744141, 'EC|d|LA|b|IJ|b|LA|c|HC|c|JE', 'EC|d|LA|b|IJ|b|LA|c|HC|c|JE'),
  (291, 4, 4, 27, 2, -5205802347306045396, 'EC|a|HC|a|AD|a|HC|c|LA|b|IJ', 'EC|a|HC|a|AD|a|HC|c|LA|b|IJ'),
  (292, 4, 4, 27, 3, 3412866212426746720, 'EC|a|GC|e|AL|b|KL|a|BK|a|EI', 'EC|a|GC|e|AL|b|KL|a|BK|a|EI'),
  (293, 4, 4, 27, 4, -7516258043338609879, 'EC|a|HC|c|LA|b|IJ|a|BF|a|IJ', 'EC|a|HC|c|LA|b|IJ|a|BF|a|IJ'),
  (294, 4, 4, 27, 5, -5789027771193343183, 'EC|a|HC|a|JH|e|AD|e|JH|b|IA', 'EC|a|HC|a|JH|e|AD|e|JH|b|IA'),
  (295, 4, 4, 27, 6, 5842685192238069909, 'EC|a|GC|e|AL|c|KI|c|AL|b|KL', 'EC|a|GC|e|AL|c|KI|c|AL|b|KL'),
  (296, 4, 4, 27, 7, 8497658862443551370, 'EC|a|GC|d|HJ|b|LG|b|HG|a|AJ', 'EC|a|GC|d|HJ|b|LG|b|HG|a|AJ'),
  (297, 4, 4, 28, 0, 4586085438677882907, 'EC|a|HC|a|EC|a|GC|a|EC|c|HG', 'EC|a|HC|a|EC|a|GC|a|EC|c|HG'),
  (298, 4, 4, 28, 1, 4204152513337389315, 'EC|a|GC|c|EE|d|FI|d|AJ|d|FI', 'EC|a|GC|c|EE|d|FI|d|AJ|d|FI'),
  (299, 4, 4, 28, 2, -3751408214136567012, 'EC|c|HG|f|CG|d|IG|a|HE|b|FB', 'EC|c|HG|f|CG|d|IG|a|HE|b|FB'),
  (300, 4, 4, 28, 3, -3371711058001792176, 'EC|d|LA|b|IJ|a|JA|c|CD|c|EF', 'EC|d|LA|b|IJ|a|JA|c|CD|c|EF'),
  (301, 4, 4, 28, 4, -7432741751559215537, 'EC|c|HG|b|LG|c|KB|e|HH|a|BD', 'EC|c|HG|b|LG|c|KB|e|HH|a|BD'),
  (302, 4, 4, 28, 5, 9076579759055123923, 'EC|a|HC|c|LA|c|HC|a|FE|a|KF', 'EC|a|HC|c|LA|c|HC|a|FE|a|KF'),
  (303, 4, 4, 28, 6, -3680586632882110751, 'EC|a|HC|a|AD|a|GK|b|JH|b|GK', 'EC|a|HC|a|AD|a|GK|b|JH|b|GK'),
  (304, 4, 4, 28, 7, -4129263512793918408, 'EC|c|EE|d|FI|d|AJ|a|KE|b|AB', 'EC|c|EE|d|FI|d|AJ|a|KE|b|AB');

alter table proposal alter column id restart with 305;

insert into assessment (proposal_id, gate, hops, surprise, novelty, utility, soft_utility, creativity) values
  (1, 'none', 2, 1.5262003057111784, 3.5262003057111784, 1.0, 1.0, 3.5262003057111784),
  (2, 'inclusion_missing', 2, 2.0983117056712595, 4.098311705671259, 0.0, 0.0, 0.0),
  (3, 'none', 3, 2.5316822887073163, 5.531682288707316, 1.0, 1.0, 5.531682288707316),
  (4, 'inclusion_missing', 3, 2.5316822887073163, 5.531682288707316, 0.0, 0.0, 0.0),
  (5, 'none', 3, 1.211265826075235, 4.211265826075235, 1.0, 1.0, 4.211265826075235),
  (6, 'inclusion_missing', 3, 1.211265826075235, 4.211265826075235, 0.0, 0.0, 0.0),
  (7, 'none', 2, 1.8857616391927814, 3.8857616391927814, 1.0, 1.0, 3.8857616391927814),
  (8, 'inclusion_missing', 2, 1.8857616391927814, 3.8857616391927814, 0.0, 0.0, 0.0),
  (9, 'none', 1, 1.7117167615545186, 2.7117167615545186, 1.0, 1.0, 2.7117167615545186),
  (10, 'exclusion_used', 1, 1.7117167615545186, 2.7117167615545186, 0.0, 0.0, 0.0),
  (11, 'none', 2, 0.8298582261018476, 2.8298582261018477, 1.0, 1.0, 2.8298582261018477),
  (12, 'inclusion_missing', 2, 0.8298582261018476, 2.8298582261018477, 0.0, 0.0, 0.0),
  (13, 'wrong_endpoints', 5, 1.7424558850041791, 6.742455885004179, 0.0, 0.0, 0.0),
  (14, 'wrong_endpoints', 5, 1.9992589874040736, 6.999258987404073, 0.0, 0.0, 0.0),
  (15, 'wrong_endpoints', 5, 1.2847667650361143, 6.284766765036114, 0.0, 0.0, 0.0),
  (16, 'wrong_endpoints', 5, 1.3589733473734502, 6.35897334737345, 0.0, 0.0, 0.0),
  (17, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (18, 'wrong_endpoints', 5, 1.5878179073574823, 6.587817907357483, 0.0, 0.0, 0.0),
  (19, 'wrong_endpoints', 5, 1.9495667155443737, 6.949566715544374, 0.0, 0.0, 0.0),
  (20, 'wrong_endpoints', 5, 1.6682493026668428, 6.668249302666843, 0.0, 0.0, 0.0),
  (21, 'wrong_endpoints', 5, 1.6157764497733447, 6.615776449773344, 0.0, 0.0, 0.0),
  (22, 'wrong_endpoints', 5, 1.759600983165986, 6.759600983165986, 0.0, 0.0, 0.0),
  (23, 'wrong_endpoints', 5, 1.10839505794558, 6.10839505794558, 0.0, 0.0, 0.0),
  (24, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (25, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (26, 'wrong_endpoints', 5, 1.4611384721266483, 6.461138472126648, 0.0, 0.0, 0.0),
  (27, 'wrong_endpoints', 5, 1.4611384721266483, 6.461138472126648, 0.0, 0.0, 0.0),
  (28, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (29, 'wrong_endpoints', 5, 1.0062299331923816, 6.006229933192381, 0.0, 0.0, 0.0),
  (30, 'wrong_endpoints', 5, 1.7596009831659856, 6.759600983165986, 0.0, 0.0, 0.0),
  (31, 'wrong_endpoints', 5, 1.7099087113062859, 6.709908711306285, 0.0, 0.0, 0.0),
  (32, 'wrong_endpoints', 5, 1.3372396179296122, 6.337239617929612, 0.0, 0.0, 0.0),
  (33, 'wrong_endpoints', 5, 1.4394047426828103, 6.43940474268281, 0.0, 0.0, 0.0),
  (34, 'wrong_endpoints', 5, 1.93597269025652, 6.93597269025652, 0.0, 0.0, 0.0),
  (35, 'wrong_endpoints', 5, 1.5660841779136445, 6.566084177913645, 0.0, 0.0, 0.0),
  (36, 'wrong_endpoints', 5, 1.5660841779136445, 6.566084177913645, 0.0, 0.0, 0.0),
  (37, 'none', 5, 2.2669823749937503, 7.26698237499375, 1.0, 1.0, 7.26698237499375),
  (38, 'none', 5, 2.2669823749937503, 7.26698237499375, 2.0, 1.0, 14.5339647499875),
  (39, 'none', 5, 2.410806908386392, 7.410806908386392, 1.0, 1.0, 7.410806908386392),
  (40, 'none', 5, 2.0409183960435167, 7.040918396043517, 2.0, 1.0, 14.081836792087033),
  (41, 'none', 5, 1.7424558850041787, 6.742455885004179, 1.0, 1.0, 6.742455885004179),
  (42, 'none', 5, 1.7424558850041787, 6.742455885004179, 2.0, 1.0, 13.484911770008358),
  (43, 'none', 5, 2.3691474997469486, 7.369147499746949, 1.0, 1.0, 7.369147499746949),
  (44, 'none', 5, 2.3691474997469486, 7.369147499746949, 2.0, 1.0, 14.738294999493897),
  (45, 'none', 5, 1.759600983165986, 6.759600983165986, 1.0, 1.0, 6.759600983165986),
  (46, 'none', 5, 1.759600983165986, 6.759600983165986, 2.0, 1.0, 13.519201966331972),
  (47, 'none', 5, 2.0409183960435167, 7.040918396043517, 1.0, 1.0, 7.040918396043517),
  (48, 'none', 5, 2.018212135814113, 7.018212135814113, 2.0, 1.0, 14.036424271628226),
  (49, 'wrong_endpoints', 5, 1.6157764497733447, 6.615776449773344, 0.0, 0.0, 0.0),
  (50, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (51, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (52, 'wrong_endpoints', 5, 1.0062299331923819, 6.006229933192381, 0.0, 0.0, 0.0),
  (53, 'wrong_endpoints', 5, 1.5660841779136445, 6.566084177913645, 0.0, 0.0, 0.0),
  (54, 'wrong_endpoints', 5, 1.7207221555603411, 6.720722155560341, 0.0, 0.0, 0.0),
  (55, 'wrong_endpoints', 5, 1.6402907602509806, 6.640290760250981, 0.0, 0.0, 0.0),
  (56, 'wrong_endpoints', 5, 1.9884455431500183, 6.988445543150018, 0.0, 0.0, 0.0),
  (57, 'wrong_endpoints', 5, 1.6899830321106806, 6.68998303211068, 0.0, 0.0, 0.0),
  (58, 'wrong_endpoints', 5, 1.2350744931764142, 6.235074493176414, 0.0, 0.0, 0.0),
  (59, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (60, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (61, 'wrong_endpoints', 5, 1.0062299331923819, 6.006229933192381, 0.0, 0.0, 0.0),
  (62, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (63, 'wrong_endpoints', 5, 1.5660841779136447, 6.566084177913645, 0.0, 0.0, 0.0),
  (64, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (65, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (66, 'wrong_endpoints', 5, 1.0062299331923819, 6.006229933192381, 0.0, 0.0, 0.0),
  (67, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (68, 'wrong_endpoints', 5, 2.1756306944946076, 7.1756306944946076, 0.0, 0.0, 0.0),
  (69, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (70, 'wrong_endpoints', 5, 1.6682493026668428, 6.668249302666843, 0.0, 0.0, 0.0),
  (71, 'wrong_endpoints', 5, 1.9884455431500183, 6.988445543150018, 0.0, 0.0, 0.0),
  (73, 'wrong_endpoints', 1, 2.222542385320509, 3.222542385320509, 0.0, 0.0, 0.0),
  (74, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (75, 'wrong_endpoints', 1, 2.222542385320509, 3.222542385320509, 0.0, 0.0, 0.0),
  (76, 'wrong_endpoints', 5, 1.6574358584127875, 6.6574358584127875, 0.0, 0.0, 0.0),
  (77, 'wrong_endpoints', 1, 2.222542385320509, 3.222542385320509, 0.0, 0.0, 0.0),
  (78, 'wrong_endpoints', 1, 2.222542385320509, 3.222542385320509, 0.0, 0.0, 0.0),
  (79, 'wrong_endpoints', 5, 1.7396753039703807, 6.7396753039703805, 0.0, 0.0, 0.0),
  (82, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (83, 'wrong_endpoints', 5, 1.4114462002669483, 6.411446200266949, 0.0, 0.0, 0.0),
  (84, 'wrong_endpoints', 5, 1.0587027860858798, 6.058702786085879, 0.0, 0.0, 0.0),
  (85, 'wrong_endpoints', 5, 1.8834998373630216, 6.883499837363022, 0.0, 0.0, 0.0),
  (86, 'wrong_endpoints', 5, 1.93597269025652, 6.93597269025652, 0.0, 0.0, 0.0),
  (87, 'wrong_endpoints', 5, 1.4394047426828105, 6.439404742682811, 0.0, 0.0, 0.0),
  (88, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (89, 'none', 3, 2.2091542799534145, 5.209154279953415, 1.0, 1.0, 5.209154279953415),
  (93, 'none', 3, 2.2091542799534145, 5.209154279953415, 1.0, 1.0, 5.209154279953415),
  (94, 'wrong_endpoints', 5, 1.8970938626508755, 6.897093862650875, 0.0, 0.0, 0.0),
  (95, 'wrong_endpoints', 5, 1.918827592094713, 6.918827592094713, 0.0, 0.0, 0.0),
  (96, 'wrong_endpoints', 5, 1.284766765036114, 6.284766765036114, 0.0, 0.0, 0.0),
  (97, 'wrong_endpoints', 5, 2.3691474997469486, 7.369147499746949, 0.0, 0.0, 0.0),
  (98, 'wrong_endpoints', 5, 1.3869318897893121, 6.386931889789312, 0.0, 0.0, 0.0),
  (102, 'wrong_endpoints', 5, 1.5307564231819533, 6.530756423181954, 0.0, 0.0, 0.0),
  (103, 'wrong_endpoints', 5, 1.8120738360594841, 6.812073836059485, 0.0, 0.0, 0.0),
  (104, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (105, 'wrong_endpoints', 5, 1.8970938626508755, 6.897093862650875, 0.0, 0.0, 0.0),
  (106, 'none', 4, 2.0361963658466347, 6.036196365846635, 1.0, 1.0, 6.036196365846635),
  (107, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (108, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (114, 'wrong_endpoints', 5, 1.4285912984287552, 6.428591298428755, 0.0, 0.0, 0.0),
  (115, 'wrong_endpoints', 5, 1.4285912984287552, 6.428591298428755, 0.0, 0.0, 0.0),
  (116, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (117, 'wrong_endpoints', 5, 1.4114462002669483, 6.411446200266949, 0.0, 0.0, 0.0),
  (118, 'wrong_endpoints', 5, 1.2350744931764142, 6.235074493176414, 0.0, 0.0, 0.0),
  (119, 'wrong_endpoints', 5, 1.7424558850041791, 6.742455885004179, 0.0, 0.0, 0.0),
  (120, 'wrong_endpoints', 5, 1.9992589874040732, 6.999258987404073, 0.0, 0.0, 0.0),
  (121, 'wrong_endpoints', 5, 1.6157764497733447, 6.615776449773344, 0.0, 0.0, 0.0),
  (122, 'wrong_endpoints', 4, 1.4019696260619285, 5.401969626061929, 0.0, 0.0, 0.0),
  (123, 'wrong_endpoints', 5, 1.2875473460699123, 6.287547346069912, 0.0, 0.0, 0.0),
  (124, 'wrong_endpoints', 5, 1.794928737897677, 6.794928737897677, 0.0, 0.0, 0.0),
  (129, 'wrong_endpoints', 5, 2.4216203526404465, 7.4216203526404465, 0.0, 0.0, 0.0),
  (130, 'wrong_endpoints', 5, 1.0587027860858798, 6.058702786085879, 0.0, 0.0, 0.0),
  (131, 'wrong_endpoints', 5, 1.2875473460699123, 6.287547346069912, 0.0, 0.0, 0.0),
  (136, 'wrong_endpoints', 5, 1.6682493026668428, 6.668249302666843, 0.0, 0.0, 0.0),
  (137, 'wrong_endpoints', 5, 1.7071281302724874, 6.707128130272487, 0.0, 0.0, 0.0),
  (138, 'wrong_endpoints', 5, 1.2847667650361143, 6.284766765036114, 0.0, 0.0, 0.0),
  (139, 'wrong_endpoints', 5, 1.7424558850041787, 6.742455885004179, 0.0, 0.0, 0.0),
  (140, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (141, 'wrong_endpoints', 1, 0.8298582261018476, 1.8298582261018477, 0.0, 0.0, 0.0),
  (142, 'wrong_endpoints', 5, 1.4285912984287552, 6.428591298428755, 0.0, 0.0, 0.0),
  (143, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (144, 'wrong_endpoints', 5, 1.0587027860858798, 6.058702786085879, 0.0, 0.0, 0.0),
  (146, 'wrong_endpoints', 5, 1.759600983165986, 6.759600983165986, 0.0, 0.0, 0.0),
  (147, 'none', 5, 1.1826016402829158, 6.182601640282916, 2.0, 1.0, 12.365203280565831),
  (148, 'wrong_endpoints', 5, 1.160867910839078, 6.1608679108390785, 0.0, 0.0, 0.0),
  (149, 'wrong_endpoints', 5, 0.8298582261018476, 5.829858226101847, 0.0, 0.0, 0.0),
  (150, 'wrong_endpoints', 5, 0.8298582261018476, 5.829858226101847, 0.0, 0.0, 0.0),
  (151, 'wrong_endpoints', 5, 1.4114462002669481, 6.411446200266948, 0.0, 0.0, 0.0),
  (152, 'wrong_endpoints', 5, 1.7921481568638788, 6.792148156863879, 0.0, 0.0, 0.0),
  (153, 'wrong_endpoints', 5, 1.7921481568638788, 6.792148156863879, 0.0, 0.0, 0.0),
  (154, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (155, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (156, 'wrong_endpoints', 5, 1.0062299331923816, 6.006229933192381, 0.0, 0.0, 0.0),
  (157, 'wrong_endpoints', 5, 1.386931889789312, 6.386931889789312, 0.0, 0.0, 0.0),
  (158, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (159, 'wrong_endpoints', 5, 1.8446210097573768, 6.844621009757377, 0.0, 0.0, 0.0),
  (160, 'wrong_endpoints', 5, 1.8943132816170771, 6.894313281617077, 0.0, 0.0, 0.0),
  (161, 'wrong_endpoints', 5, 1.1083950579455797, 6.10839505794558, 0.0, 0.0, 0.0),
  (162, 'wrong_endpoints', 5, 1.252219591338221, 6.252219591338221, 0.0, 0.0, 0.0),
  (163, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (175, 'wrong_endpoints', 5, 1.8446210097573768, 6.844621009757377, 0.0, 0.0, 0.0),
  (176, 'wrong_endpoints', 5, 1.5633035968798463, 6.563303596879846, 0.0, 0.0, 0.0),
  (177, 'wrong_endpoints', 5, 1.235074493176414, 6.235074493176414, 0.0, 0.0, 0.0),
  (188, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (189, 'wrong_endpoints', 3, 1.1238110712527378, 4.123811071252738, 0.0, 0.0, 0.0),
  (190, 'wrong_endpoints', 5, 1.7071281302724877, 6.707128130272488, 0.0, 0.0, 0.0),
  (191, 'wrong_endpoints', 5, 1.0062299331923819, 6.006229933192381, 0.0, 0.0, 0.0),
  (192, 'wrong_endpoints', 5, 1.2847667650361139, 6.284766765036114, 0.0, 0.0, 0.0),
  (193, 'wrong_endpoints', 5, 1.745236466037977, 6.745236466037977, 0.0, 0.0, 0.0),
  (204, 'wrong_endpoints', 5, 1.2350744931764142, 6.235074493176414, 0.0, 0.0, 0.0),
  (205, 'wrong_endpoints', 5, 1.0062299331923816, 6.006229933192381, 0.0, 0.0, 0.0),
  (206, 'wrong_endpoints', 5, 1.4285912984287552, 6.428591298428755, 0.0, 0.0, 0.0),
  (207, 'none', 5, 1.7424558850041787, 6.742455885004179, 2.0, 1.0, 13.484911770008358),
  (208, 'wrong_endpoints', 5, 1.386931889789312, 6.386931889789312, 0.0, 0.0, 0.0),
  (209, 'wrong_endpoints', 5, 1.4114462002669483, 6.411446200266949, 0.0, 0.0, 0.0),
  (219, 'wrong_endpoints', 5, 0.8298582261018476, 5.829858226101847, 0.0, 0.0, 0.0),
  (220, 'wrong_endpoints', 5, 1.0062299331923819, 6.006229933192381, 0.0, 0.0, 0.0),
  (221, 'wrong_endpoints', 5, 1.563303596879846, 6.563303596879846, 0.0, 0.0, 0.0),
  (232, 'wrong_endpoints', 5, 1.284766765036114, 6.284766765036114, 0.0, 0.0, 0.0),
  (233, 'wrong_endpoints', 5, 2.164817250240552, 7.164817250240552, 0.0, 0.0, 0.0),
  (234, 'wrong_endpoints', 5, 2.090610667903216, 7.090610667903216, 0.0, 0.0, 0.0),
  (235, 'wrong_endpoints', 5, 1.7424558850041787, 6.742455885004179, 0.0, 0.0, 0.0),
  (236, 'wrong_endpoints', 5, 1.7704144274200408, 6.770414427420041, 0.0, 0.0, 0.0),
  (237, 'wrong_endpoints', 5, 1.93597269025652, 6.93597269025652, 0.0, 0.0, 0.0),
  (238, 'wrong_endpoints', 5, 1.7099087113062859, 6.709908711306285, 0.0, 0.0, 0.0),
  (239, 'wrong_endpoints', 5, 1.6157764497733447, 6.615776449773344, 0.0, 0.0, 0.0),
  (240, 'wrong_endpoints', 5, 1.2350744931764142, 6.235074493176414, 0.0, 0.0, 0.0),
  (241, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (260, 'wrong_endpoints', 5, 1.4639190531604465, 6.4639190531604465, 0.0, 0.0, 0.0),
  (261, 'wrong_endpoints', 5, 1.93597269025652, 6.93597269025652, 0.0, 0.0, 0.0),
  (262, 'wrong_endpoints', 5, 1.5136113250201464, 6.513611325020147, 0.0, 0.0, 0.0),
  (263, 'wrong_endpoints', 5, 1.6574358584127875, 6.6574358584127875, 0.0, 0.0, 0.0),
  (270, 'wrong_endpoints', 5, 1.4810641513222533, 6.481064151322253, 0.0, 0.0, 0.0),
  (271, 'wrong_endpoints', 5, 1.6899830321106806, 6.68998303211068, 0.0, 0.0, 0.0),
  (272, 'wrong_endpoints', 5, 1.6927636131444792, 6.692763613144479, 0.0, 0.0, 0.0),
  (273, 'wrong_endpoints', 5, 1.794928737897677, 6.794928737897677, 0.0, 0.0, 0.0);

insert into prompt_tally (entrant_id, prompt_id, samples, well_formed, satisfied, novelty, novelty_satisfied, utility, soft_utility, creativity, diversity, relation_diversity) values
  (1, 1, 2, 2, 0, 13.741714872408252, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 2, 2, 2, 0, 12.643740112409564, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 3, 2, 2, 0, 13.10142923237763, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 4, 2, 2, 0, 13.617816018211217, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 5, 2, 2, 0, 13.375377432939331, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 6, 2, 2, 0, 12.622006382965726, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 7, 2, 2, 0, 12.622006382965726, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 8, 2, 2, 0, 12.696212965303062, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 9, 2, 2, 0, 12.765830916358368, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 10, 2, 2, 0, 13.047148329235897, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 11, 2, 2, 0, 13.375377432939331, 0.0, 0.0, 0.0, 0.0, null, null),
  (1, 12, 2, 2, 0, 13.13216835582729, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 1, 1, 1, 1, 3.5262003057111784, 3.5262003057111784, 1.0, 1.0, 3.5262003057111784, null, null),
  (2, 2, 1, 1, 0, 4.098311705671259, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 3, 1, 1, 1, 5.531682288707316, 5.531682288707316, 1.0, 1.0, 5.531682288707316, null, null),
  (2, 4, 1, 1, 0, 5.531682288707316, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 5, 1, 1, 1, 4.211265826075235, 4.211265826075235, 1.0, 1.0, 4.211265826075235, null, null),
  (2, 6, 1, 1, 0, 4.211265826075235, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 7, 1, 1, 1, 3.8857616391927814, 3.8857616391927814, 1.0, 1.0, 3.8857616391927814, null, null),
  (2, 8, 1, 1, 0, 3.8857616391927814, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 9, 1, 1, 1, 2.7117167615545186, 2.7117167615545186, 1.0, 1.0, 2.7117167615545186, null, null),
  (2, 10, 1, 1, 0, 2.7117167615545186, 0.0, 0.0, 0.0, 0.0, null, null),
  (2, 11, 1, 1, 1, 2.8298582261018477, 2.8298582261018477, 1.0, 1.0, 2.8298582261018477, null, null),
  (2, 12, 1, 1, 0, 2.8298582261018477, 0.0, 0.0, 0.0, 0.0, null, null),
  (3, 1, 1, 1, 1, 7.26698237499375, 7.26698237499375, 1.0, 1.0, 7.26698237499375, null, null),
  (3, 2, 1, 1, 1, 7.26698237499375, 7.26698237499375, 2.0, 1.0, 14.5339647499875, null, null),
  (3, 3, 1, 1, 1, 7.410806908386392, 7.410806908386392, 1.0, 1.0, 7.410806908386392, null, null),
  (3, 4, 1, 1, 1, 7.040918396043517, 7.040918396043517, 2.0, 1.0, 14.081836792087033, null, null),
  (3, 5, 1, 1, 1, 6.742455885004179, 6.742455885004179, 1.0, 1.0, 6.742455885004179, null, null),
  (3, 6, 1, 1, 1, 6.742455885004179, 6.742455885004179, 2.0, 1.0, 13.484911770008358, null, null),
  (3, 7, 1, 1, 1, 7.369147499746949, 7.369147499746949, 1.0, 1.0, 7.369147499746949, null, null),
  (3, 8, 1, 1, 1, 7.369147499746949, 7.369147499746949, 2.0, 1.0, 14.738294999493897, null, null),
  (3, 9, 1, 1, 1, 6.759600983165986, 6.759600983165986, 1.0, 1.0, 6.759600983165986, null, null),
  (3, 10, 1, 1, 1, 6.759600983165986, 6.759600983165986, 2.0, 1.0, 13.519201966331972, null, null),
  (3, 11, 1, 1, 1, 7.040918396043517, 7.040918396043517, 1.0, 1.0, 7.040918396043517, null, null),
  (3, 12, 1, 1, 1, 7.018212135814113, 7.018212135814113, 2.0, 1.0, 14.036424271628226, null, null),
  (5, 13, 8, 8, 0, 52.286234838037274, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 14, 8, 8, 0, 50.76589871280221, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 15, 8, 8, 0, 48.66760044553863, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 16, 8, 8, 0, 42.50340716865194, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 17, 8, 8, 2, 49.793850389785014, 10.41830855990683, 2.0, 2.0, 10.41830855990683, 0.0, 0.0),
  (5, 18, 8, 8, 0, 53.713209193579544, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 19, 8, 8, 1, 50.573352239380185, 6.036196365846635, 1.0, 1.0, 6.036196365846635, null, null),
  (5, 20, 8, 8, 0, 52.32226017093744, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 21, 8, 8, 0, 47.18367144675655, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 22, 8, 8, 1, 49.39380388368358, 6.182601640282916, 2.0, 1.0, 12.365203280565831, null, null),
  (5, 23, 8, 8, 0, 52.13406856154324, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 24, 8, 8, 0, 51.46746056078674, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 25, 8, 8, 0, 48.53706809058925, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 26, 8, 8, 1, 51.38980974651118, 6.742455885004179, 2.0, 1.0, 13.484911770008358, null, null),
  (5, 27, 8, 8, 0, 53.61382464986015, 0.0, 0.0, 0.0, 0.0, null, null),
  (5, 28, 8, 8, 0, 53.229678461324994, 0.0, 0.0, 0.0, 0.0, null, null);

insert into gate_tally (block_id, entrant_id, prompt_level, gate, proposals) values
  (1, 1, 1, 'wrong_endpoints', 12),
  (1, 1, 2, 'wrong_endpoints', 12),
  (2, 2, 1, 'none', 6),
  (2, 2, 2, 'inclusion_missing', 5),
  (2, 2, 2, 'exclusion_used', 1),
  (3, 3, 1, 'none', 6),
  (3, 3, 2, 'none', 6),
  (6, 5, 1, 'wrong_endpoints', 61),
  (6, 5, 1, 'none', 3),
  (6, 5, 2, 'wrong_endpoints', 62),
  (6, 5, 2, 'none', 2);
