#pragma once

#include "core/compliance/consent/consent.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What consents are called in the window. */
class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)

public:
    static Badge state(compliance::ConsentState state);
    static QString entity(const QString &entity); ///< "principal", "controller", "system"
    static QString identifierKind(sources::IdentifierKind kind);
    /** How it was given, where the way is one of those the form offers. */
    static QString method(const QString &method);
    /** Each way with its words. */
    static QList<std::pair<QString, QString>> methods();
    /** A field of ISO/IEC TS 27560 in words, with its name there. */
    static QString field(const QString &name);
    static QString fields(const QStringList &names);
    /** Until when it stands, at a moment; "no end" where it has none. */
    static QString expiry(const compliance::ConsentRecord &record, Instant now);
    static QString purposes(const compliance::ConsentRecord &record);
};

} // namespace steward::ui
