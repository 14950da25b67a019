#pragma once

#include "app/playground/business.h"
#include "app/playground/family.h"

#include <QByteArray>
#include <QMap>

namespace steward::playground {

/** How a page marks up the facts for machines. */
enum class Markup { Plain, JsonLd, BrokenJsonLd, Microdata, Rdfa, HCard, OldHCard, OpenGraph };

/** What is wrong with a broken JSON-LD block. */
enum class Flaw { TrailingCommas, Comments, RawNewlines, Wrapped };

/** How a whole directory behaves towards whoever asks for a profile. */
enum class Temper {
    Ordinary,
    Challenge,      ///< 403 with a script challenge.
    CaptchaPage,    ///< Status 200, and a captcha instead of the page.
    BotDetector,    ///< 403 of a bot detection service.
    AccessDenied,   ///< 403 of a delivery network, with a reference number.
    WorkPuzzle,     ///< Status 200, and a proof of work instead of the page.
    LimitedSeconds, ///< 429, Retry-After in seconds.
    LimitedDate,    ///< 429, Retry-After as a date.
    LoginRedirect,
    LoginForm,      ///< Status 200, and a password form instead of the page.
    LoginStatus,    ///< 401.
    ParkedRedirect, ///< Every path leads to another host that sells the name.
    ParkedPage,
    Error500,
    Error502,
    Error503,
    EmptyBody,
    PortClosed,
    NeverAnswers,
    TlsFault,
    UnreadableBytes, ///< Status 200, and bytes that are no page.
    UnreadableShell, ///< Status 200, and a page that needs a script to show anything.
};

/** The state of CLI contract that a temper makes certain; null for Ordinary. */
QString stateOf(Temper temper);

/** An invented online business directory: one origin of its own on loopback. */
struct Directory
{
    QString reference = {};
    QString name = {};
    QString host = {};   ///< Its IPv4 address.
    QString origin = {}; ///< "https://127.77.1.5:8080": known once the port is.
    int family = 0;
    QString language = {};
    QString country = {};
    QStringList categories = {};
    int importance = 3;
    Markup markup = Markup::Plain;
    Flaw flaw = Flaw::TrailingCommas;
    QByteArray charset = "utf-8";
    bool charsetInHeader = true;
    quint32 facts = 0; ///< The Fact flags its pages show.
    Temper temper = Temper::Ordinary;
    int delayMs = 0;
    bool conditional = false; ///< Sends ETag and Last-Modified, answers 304.
    bool chunked = false;
    int crawlDelaySeconds = 0;
    bool robotsForbid = false;
    int minIntervalMs = 0;
    int maxConnections = 2;
    bool needsLogin = false;
    int pageBytes = 16 * 1024;
    /** Notices in the directory's own words or marks, by state: a phrase, or "css:SELECTOR". */
    QMap<QString, QString> signs = {};
    Business office = {}; ///< The directory's own address, as its footer shows it.

    const Family &software() const { return allFamilies()[family]; }
    bool hasBusinessesOf(const QString &customerCountry) const;
};

/** How much of a world to invent. */
struct WorldSize
{
    int directories = 540;
    int customers = 48;
    double listingsPerDirectory = 2.0;
    quint64 seed = 1;
    int padKilobytes = 0; ///< Size of every page; 0 for a realistic spread.
    bool fast = false;    ///< Every directory ordinary and quick, every listing listed.
};

/** Invents directories; the same size and seed give the same ones. */
QList<Directory> inventDirectories(const WorldSize &size);

} // namespace steward::playground
