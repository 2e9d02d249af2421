"""A scenario of few lines, to which tests add what they are about."""

SMALL = """\
format: 1
id: small
title: {en: Small}
summary: {en: A small one}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 24h
table-time: 1h
regions: [VR09]
cells:
  - {id: rot, name: {en: ROT}, sees: [VR09]}
"""
