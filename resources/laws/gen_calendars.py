#!/usr/bin/env python3
"""Writes calendars/*.json: the public holidays of each calendar for the years below.

Run it after a change of law: python3 gen_calendars.py. Moon dates and single days stand in tables, the rest follows from the rules.
Sources: the acts named in each calendar's "source".
"""
import datetime
import json
import os

YEARS = range(2024, 2029)
VERSION = "2026-11"
D = datetime.date
DAY = datetime.timedelta(days=1)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def easter(year):
    """Gregorian Easter Sunday (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return D(year, month, day + 1)


def nth(year, month, weekday, n):
    """The n-th such weekday of a month; n = -1 is the last one."""
    if n > 0:
        first = D(year, month, 1)
        return first + DAY * ((weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = D(year + month // 12, month % 12 + 1, 1) - DAY
    return last - DAY * ((last.weekday() - weekday) % 7)


def church(year, *offsets):
    names = {-3: "Maundy Thursday", -2: "Good Friday", 0: "Easter Sunday", 1: "Easter Monday", 39: "Ascension Day",
             49: "Whit Sunday", 50: "Whit Monday", 60: "Corpus Christi"}
    return {easter(year) + DAY * offset: names[offset] for offset in offsets}


def fixed(year, *days):
    return {D(year, month, day): name for month, day, name in days}


NEW_YEAR, LABOUR, CHRISTMAS, SECOND = ((1, 1, "New Year's Day"), (5, 1, "Labour Day"), (12, 25, "Christmas Day"),
                                       (12, 26, "Second Day of Christmas"))
EPIPHANY, ASSUMPTION, ALL_SAINTS = (1, 6, "Epiphany"), (8, 15, "Assumption Day"), (11, 1, "All Saints' Day")
IMMACULATE = (12, 8, "Immaculate Conception")


def germany(year):
    return fixed(year, NEW_YEAR, LABOUR, (10, 3, "German Unity Day"), CHRISTMAS, SECOND) | church(year, -2, 1, 39, 50)


REFORMATION, WOMEN = (10, 31, "Reformation Day"), (3, 8, "International Women's Day")
STATES = {
    "BW": ([EPIPHANY, ALL_SAINTS], [60]), "BY": ([EPIPHANY, ALL_SAINTS], [60]), "BE": ([WOMEN], []), "BB": ([REFORMATION], [0, 49]),
    "HB": ([REFORMATION], []), "HH": ([REFORMATION], []), "HE": ([], [60]), "MV": ([WOMEN, REFORMATION], []), "NI": ([REFORMATION], []),
    "NW": ([ALL_SAINTS], [60]), "RP": ([ALL_SAINTS], [60]), "SL": ([ASSUMPTION, ALL_SAINTS], [60]), "SN": ([REFORMATION], []),
    "ST": ([EPIPHANY, REFORMATION], []), "SH": ([REFORMATION], []), "TH": ([(9, 20, "World Children's Day"), REFORMATION], []),
}


def state(code):
    days, offsets = STATES[code]

    def of(year):
        found = germany(year) | fixed(year, *days) | church(year, *offsets)
        if code == "SN":  # the Wednesday before 23 November
            found[D(year, 11, 22) - DAY * ((D(year, 11, 22).weekday() - WED) % 7)] = "Day of Repentance and Prayer"
        if code == "BE" and year == 2025:
            found[D(2025, 5, 8)] = "80 years since the liberation"
        return found
    return of


def france(year):
    return fixed(year, NEW_YEAR, LABOUR, (5, 8, "Victory 1945"), (7, 14, "National Day"), ASSUMPTION, ALL_SAINTS,
                 (11, 11, "Armistice 1918"), CHRISTMAS) | church(year, 1, 39, 50)


def substituted(days):
    """A day on a weekend, and behind it the next weekday that is free: the bank holiday in its place."""
    found = dict(days)
    for day, name in sorted(days.items()):
        other = day
        while other.weekday() >= SAT or (other != day and other in found):
            other += DAY
        if other != day:
            found[other] = name + " (substitute day)"
    return found


def kingdom(year, *days):
    return substituted(fixed(year, NEW_YEAR, CHRISTMAS, (12, 26, "Boxing Day"), *days)) | {
        nth(year, 5, MON, 1): "Early May bank holiday", nth(year, 5, MON, -1): "Spring bank holiday"} | church(year, -2)


def england(year):
    return kingdom(year) | church(year, 1) | {nth(year, 8, MON, -1): "Summer bank holiday"}


def scotland(year):
    found = kingdom(year, (1, 2, "2nd January"), (11, 30, "St Andrew's Day")) | {nth(year, 8, MON, 1): "Summer bank holiday"}
    if year == 2026:
        found[D(2026, 6, 15)] = "World Cup bank holiday"
    return found


def northern_ireland(year):
    return kingdom(year, (3, 17, "St Patrick's Day"), (7, 12, "Battle of the Boyne")) | church(year, 1) | {
        nth(year, 8, MON, -1): "Summer bank holiday"}


def observed(year, days, saturday):
    """Days by name with the day they are kept on: Sunday's on Monday and, where the law says so, Saturday's on Friday."""
    found = dict(days)
    for day, name in days.items():
        if day.weekday() == SUN:
            found[day + DAY] = name + " (observed)"
        elif day.weekday() == SAT and saturday:
            found[day - DAY] = name + " (observed)"
    return found


def federal(year):
    every = {}
    for one in (year, year + 1):  # New Year's Day may be kept on 31 December
        every |= observed(one, fixed(one, NEW_YEAR, (6, 19, "Juneteenth"), (7, 4, "Independence Day"), (11, 11, "Veterans Day"),
                                     CHRISTMAS), True)
    every |= {nth(year, 1, MON, 3): "Birthday of Martin Luther King, Jr.", nth(year, 2, MON, 3): "Washington's Birthday",
              nth(year, 5, MON, -1): "Memorial Day", nth(year, 9, MON, 1): "Labor Day", nth(year, 10, MON, 2): "Columbus Day",
              nth(year, 11, THU, 4): "Thanksgiving Day"}
    return {day: name for day, name in every.items() if day.year == year}


def colorado(year):
    return observed(year, fixed(year, NEW_YEAR, (6, 19, "Juneteenth"), (7, 4, "Independence Day"), (11, 11, "Veterans Day"), CHRISTMAS),
                    False) | {
        nth(year, 1, MON, 3): "Dr. Martin Luther King, Jr. Day", nth(year, 2, MON, 3): "Washington-Lincoln Day",
        nth(year, 5, MON, -1): "Memorial Day", nth(year, 9, MON, 1): "Labor Day", nth(year, 10, MON, 1): "Frances Xavier Cabrini Day",
        nth(year, 11, THU, 4): "Thanksgiving Day"}


def california(year):
    return observed(year, fixed(year, NEW_YEAR, (2, 12, "Lincoln Day"), (3, 31, "Cesar Chavez Day"), (7, 4, "Independence Day"),
                                (9, 9, "Admission Day"), (11, 11, "Veterans Day"), CHRISTMAS), False) | {
        nth(year, 1, MON, 3): "Dr. Martin Luther King, Jr. Day", nth(year, 2, MON, 3): "Washington Day",
        nth(year, 5, MON, -1): "Memorial Day", nth(year, 9, MON, 1): "Labor Day", nth(year, 10, MON, 2): "Columbus Day",
        nth(year, 11, THU, 4): "Thanksgiving Day"} | church(year, -2)


def canada(year):
    victoria = D(year, 5, 24) - DAY * D(year, 5, 24).weekday()
    first = D(year, 7, 1)
    return fixed(year, NEW_YEAR, CHRISTMAS, (9, 30, "National Day for Truth and Reconciliation"), (11, 11, "Remembrance Day")) | \
        church(year, -2, 1) | {
            victoria: "Victoria Day", first + DAY if first.weekday() == SUN else first: "Canada Day",
            nth(year, 9, MON, 1): "Labour Day", nth(year, 10, MON, 2): "Thanksgiving Day (proclaimed)"}


# Moon dates by Korean time (Korea Astronomy and Space Science Institute).
SEOLLAL = {2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 7), 2028: (1, 27)}
BUDDHA = {2024: (5, 15), 2025: (5, 5), 2026: (5, 24), 2027: (5, 13), 2028: (5, 2)}
CHUSEOK = {2024: (9, 17), 2025: (10, 6), 2026: (9, 25), 2027: (9, 15), 2028: (10, 3)}
KOREA_ONCE = {D(2024, 4, 10): "National Assembly election", D(2024, 10, 1): "Armed Forces Day (temporary)",
              D(2025, 1, 27): "Temporary holiday", D(2025, 6, 3): "Presidential election", D(2026, 6, 3): "Local elections",
              D(2028, 4, 12): "National Assembly election"}


def korea(year):
    """Regulation on Holidays of Public Offices, Articles 2 and 3; several may stand on one day."""
    rows = [(D(year, 1, 1), "New Year's Day", None), (D(year, 6, 6), "Memorial Day", None)]
    rows += [(day, name, None) for day, name in KOREA_ONCE.items() if day.year == year]
    for middle, name in ((D(year, *SEOLLAL[year]), "Seollal"), (D(year, *CHUSEOK[year]), "Chuseok")):
        rows += [(middle + DAY * step, name, "sunday") for step in (-1, 0, 1)]
    rows += [(D(year, month, day), name, "weekend") for month, day, name in (
        (3, 1, "Independence Movement Day"), (5, 5, "Children's Day"), (8, 15, "Liberation Day"), (10, 3, "National Foundation Day"),
        (10, 9, "Hangeul Day"), (12, 25, "Christmas Day"))]
    rows.append((D(year, *BUDDHA[year]), "Buddha's Birthday", "weekend"))
    if year >= 2026:
        rows.append((D(year, 7, 17), "Constitution Day", "weekend"))
    found, substitutes = {}, []
    for day, name, kind in sorted(rows):
        on_weekend = day.weekday() == SUN or (day.weekday() == SAT and kind == "weekend")
        if kind and (on_weekend or (day in found and day.weekday() < SAT)):
            substitutes.append((day, name))
        found[day] = found[day] + ", " + name if day in found else name
    for day, name in substitutes:
        other = day + DAY
        while other in found or other.weekday() >= SAT:
            other += DAY
        found[other] = name + " (substitute)"
    return found


# Days fixed by the National Astronomical Observatory of Japan.
EQUINOXES = {2024: ((3, 20), (9, 22)), 2025: ((3, 20), (9, 23)), 2026: ((3, 20), (9, 23)), 2027: ((3, 21), (9, 23)), 2028: ((3, 20), (9, 22))}


def japan(year):
    spring, autumn = EQUINOXES[year]
    found = fixed(year, NEW_YEAR, (2, 11, "National Foundation Day"), (2, 23, "Emperor's Birthday"), (*spring, "Vernal Equinox Day"),
                  (4, 29, "Showa Day"), (5, 3, "Constitution Memorial Day"), (5, 4, "Greenery Day"), (5, 5, "Children's Day"),
                  (8, 11, "Mountain Day"), (*autumn, "Autumnal Equinox Day"), (11, 3, "Culture Day"), (11, 23, "Labour Thanksgiving Day"))
    found |= {nth(year, 1, MON, 2): "Coming of Age Day", nth(year, 7, MON, 3): "Marine Day",
              nth(year, 9, MON, 3): "Respect for the Aged Day", nth(year, 10, MON, 2): "Sports Day"}
    national = dict(found)
    for day in sorted(national):
        if day.weekday() == SUN:
            other = day
            while other in national:
                other += DAY
            found[other] = "Substitute holiday"
    for day in sorted(national):  # a day between two national holidays
        middle = day + DAY
        if middle not in found and middle + DAY in national:
            found[middle] = "Citizens' holiday"
    return found


def brazil(year):
    return fixed(year, NEW_YEAR, (4, 21, "Tiradentes"), LABOUR, (9, 7, "Independence Day"), (10, 12, "Our Lady of Aparecida"),
                 (11, 2, "All Souls' Day"), (11, 15, "Proclamation of the Republic"), (11, 20, "Zumbi and Black Consciousness Day"),
                 CHRISTMAS) | church(year, -2)


def austria(year):
    return fixed(year, NEW_YEAR, EPIPHANY, LABOUR, ASSUMPTION, (10, 26, "National Day"), ALL_SAINTS, IMMACULATE, CHRISTMAS,
                 (12, 26, "St Stephen's Day")) | church(year, 1, 39, 50, 60)


def switzerland(year):
    return fixed(year, NEW_YEAR, (8, 1, "National Day"), CHRISTMAS) | church(year, 39)


def spain(year):
    return fixed(year, NEW_YEAR, EPIPHANY, LABOUR, ASSUMPTION, (10, 12, "National Day"), ALL_SAINTS, (12, 6, "Constitution Day"),
                 IMMACULATE, CHRISTMAS) | church(year, -2)


def italy(year):
    found = fixed(year, NEW_YEAR, EPIPHANY, (4, 25, "Liberation Day"), LABOUR, (6, 2, "Republic Day"), ASSUMPTION, ALL_SAINTS,
                  IMMACULATE, CHRISTMAS, (12, 26, "St Stephen's Day")) | church(year, 1)
    if year >= 2026:
        found[D(year, 10, 4)] = "St Francis of Assisi"
    return found


def netherlands(year):
    king = D(year, 4, 27)
    return fixed(year, NEW_YEAR, CHRISTMAS, SECOND) | church(year, -2, 0, 1, 39, 49, 50) | {
        king - DAY if king.weekday() == SUN else king: "King's Day"} | (fixed(year, (5, 5, "Liberation Day")))


def ireland(year):
    brigid = D(year, 2, 1)
    return substituted(fixed(year, NEW_YEAR, (3, 17, "St Patrick's Day"), CHRISTMAS, (12, 26, "St Stephen's Day"))) | church(year, 1) | {
        brigid if brigid.weekday() == FRI else nth(year, 2, MON, 1): "St Brigid's Day", nth(year, 5, MON, 1): "May Day",
        nth(year, 6, MON, 1): "June holiday", nth(year, 8, MON, 1): "August holiday", nth(year, 10, MON, -1): "October holiday"}


def belgium(year):
    return fixed(year, NEW_YEAR, LABOUR, (7, 21, "National Day"), ASSUMPTION, ALL_SAINTS, (11, 11, "Armistice 1918"),
                 CHRISTMAS) | church(year, 1, 39, 50)


def australia(year):
    return fixed(year, NEW_YEAR, (1, 26, "Australia Day"), (4, 25, "Anzac Day"), CHRISTMAS, (12, 26, "Boxing Day")) | church(year, -2, 1)


LAND = "Public holidays of the federal state and of the whole country."
CALENDARS = {
    "DE": (germany, "Holidays of all federal states.", "Feiertagsgesetze der Länder; Einigungsvertrag Art. 2(2)"),
    **{"DE-" + code: (state(code), LAND, "Feiertagsgesetz of the state") for code in STATES},
    "FR": (france, "Mainland France, without Alsace-Moselle.", "Code du travail, L3133-1"),
    "UK-ENG": (england, "England and Wales.", "Banking and Financial Dealings Act 1971, Schedule 1; royal proclamations"),
    "UK-SCT": (scotland, "Scotland.", "Banking and Financial Dealings Act 1971, Schedule 1; royal proclamations"),
    "UK-NIR": (northern_ireland, "Northern Ireland.", "Banking and Financial Dealings Act 1971, Schedule 1; royal proclamations"),
    "US-FED": (federal, "Federal holidays and the weekdays they are observed on.", "5 U.S.C. 6103"),
    "US-CO": (colorado, "A holiday on a Saturday moves nothing: the statute knows only the Monday after a Sunday.", "C.R.S. 24-11-101"),
    "US-CA": (california, "State holidays; Good Friday counts whole although only its afternoon is one.", "California Government Code 6700, 6701"),
    "CA-FED": (canada, "Holidays of federal Acts: no Boxing Day.", "Interpretation Act (R.S.C. 1985, c. I-21), s. 35(1); Holidays Act"),
    "KR": (korea, "With substitute, election and temporary holidays known in November 2026; later ones are imported.",
           "Regulation on Holidays of Public Offices, Art. 2, 3"),
    "JP": (japan, "National holidays; the days from 29 December to 3 January come from the law that uses them.", "Act on National Holidays (1948, No. 178)"),
    "BR": (brazil, "National holidays; Carnival and Corpus Christi are none.", "Laws 662/1949, 6.802/1980, 9.093/1995, 14.759/2023"),
    "AT": (austria, "Whole country.", "Arbeitsruhegesetz § 7"),
    "BE": (belgium, "Whole country.", "Royal Decree of 18 April 1974"),
    "CH": (switzerland, "Days kept in every canton; cantonal ones are imported.", "Arbeitsgesetz Art. 20a; cantonal law"),
    "ES": (spain, "Days kept in every autonomous community; others are imported.", "Royal Decree 2001/1983, Art. 45"),
    "IT": (italy, "Whole country, without patron saints' days.", "Law 260/1949; Law 151/2025 (4 October)"),
    "NL": (netherlands, "Days of the General Extension of Time Limits Act.", "Algemene termijnenwet Art. 3"),
    "IE": (ireland, "Public holidays.", "Organisation of Working Time Act 1997, Schedule 2"),
    "AU": (australia, "Days kept in every state and territory; others are imported.", "State and territory holiday Acts"),
}


def main():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "calendars")
    files = {"NONE": {"note": "No public holidays, in no year; Saturdays and Sundays only.", "source": "none", "version": VERSION,
                      "weekend_iso_weekdays": [6, 7], "holidays": {}}}
    for name, (rule, note, source) in CALENDARS.items():
        days = {}
        for year in YEARS:
            days |= rule(year)
        files[name] = {"note": note, "source": source, "version": VERSION, "years": [YEARS[0], YEARS[-1]],
                       "weekend_iso_weekdays": [6, 7],
                       "holidays": {day.isoformat(): days[day] for day in sorted(days)}}
    for name, content in files.items():
        with open(os.path.join(folder, name + ".json"), "w", encoding="utf8") as file:
            json.dump({name: content}, file, ensure_ascii=False, indent=1)
            file.write("\n")


if __name__ == "__main__":
    main()
