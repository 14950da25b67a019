#include "app/cli/selftest/operations.h"

#include "core/base/canonical_json.h"
#include "core/base/json_check.h"

#include <QtEndian>

#include <bit>

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;

namespace {

QJsonObject runJcs(Fields &fields)
{
    const Result<QByteArray> form = canonicalForm(fields.bytes(u"json"_s));
    if (!form)
        return refused(form);
    return accepted({{u"out"_s, QString::fromUtf8(*form)}, {u"out_hex"_s, hex(*form)}});
}

QJsonObject runNumber(Fields &fields)
{
    const QByteArray bits = fields.bytes(u"ieee754"_s);
    if (bits.size() != 8)
        return refused(u"A double has 8 bytes, the most significant first."_s);
    const Result<QByteArray> spelt = canonicalNumber(std::bit_cast<double>(qFromBigEndian<quint64>(bits.constData())));
    if (!spelt)
        return refused(spelt);
    return accepted({{u"out"_s, QString::fromLatin1(*spelt)}, {u"out_hex"_s, hex(*spelt)}});
}

QJsonObject runCheck(Fields &fields)
{
    const QByteArray json = fields.bytes(u"json"_s);
    if (fields.flag(u"entry"_s))
        return isCanonicalEntry(json) ? accepted() : refused(u"These are not the bytes of an entry of the trail."_s);
    const Result<QByteArray> form = canonicalForm(json);
    if (!form)
        return refused(form);
    return *form == json ? accepted() : refused(u"This is JSON, but its canonical spelling is another."_s);
}

} // namespace

Operations jsonOperations()
{
    return {
        {u"jcs"_s, u"json_hex"_s, u"out (text), out_hex"_s,
            u"the canonical spelling (RFC 8785); refused: duplicate keys, lone surrogates, bad UTF-8, numbers beyond a "
            u"double, "
            u"more than 64 levels, anything that RFC 8259 does not allow"_s,
            runJcs},
        {u"jcs-number"_s, u"ieee754_hex (8 bytes, big endian)"_s, u"out, out_hex"_s,
            u"a double as ECMAScript prints it (RFC 8785, appendix B); NaN and infinities are refused"_s, runNumber},
        {u"jcs-check"_s, u"json_hex, [entry: true]"_s, u"nothing"_s,
            u"whether the bytes are canonical; with entry, whether an entry of the trail may be spelt so: one object, "
            u"whole "
            u"numbers below 2^53, no noncharacters"_s,
            runCheck},
    };
}

} // namespace steward::cli::selftest
