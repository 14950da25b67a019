#include "app/playground/ill_pages.h"

#include "app/playground/markup.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

// The marks below (headers, script paths, class names, wordings) are those by which such services are known in public
// issue trackers; the pages around them are invented.

Answer htmlAnswer(int status, const QString &page)
{
    Answer answer{.status = status};
    answer.add("Content-Type", "text/html; charset=UTF-8");
    answer.body = page.toUtf8();
    return answer;
}

QString page(const QString &title, const QString &head, const QString &body)
{
    return u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>%2</head><body>%3</body></html>"_s
        .arg(title, head, body);
}

Answer challenge(const Directory &directory)
{
    Answer answer = htmlAnswer(
        403, page(u"Just a moment..."_s, u"<meta name=\"robots\" content=\"noindex,nofollow\">"_s,
                 u"<h1>%1</h1><p>Checking if the site connection is secure</p><noscript>Enable JavaScript and cookies "
                 u"to continue"
                 "</noscript><script src=\"/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1\"></script>"_s.arg(
                     directory.host)));
    answer.add("Server", "cloudflare");
    answer.add("cf-mitigated", "challenge");
    answer.add("CF-RAY", "8a0f00000000babe-ICN");
    return answer;
}

Answer captchaPage(const Directory &directory)
{
    return htmlAnswer(
        200, page(u"Are you a robot?"_s, u"<script src=\"https://www.google.com/recaptcha/api.js\"></script>"_s,
                 u"<h1>Please verify you are a human</h1><p>%1 has seen unusual traffic from your network. Complete "
                 u"the check to go on."
                 "</p><form method=\"post\"><div class=\"g-recaptcha\" "
                 "data-sitekey=\"practice-world\"></div><button>Continue</button>"
                 "</form>"_s.arg(escaped(directory.name))));
}

Answer botDetector(const Directory &directory)
{
    Answer answer = htmlAnswer(403,
        page(directory.host, {},
            u"<p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var "
            u"dd={'rt':'c','cid':'practice','hsh':"
            "'F00D','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script>"_s));
    answer.add("X-DataDome", "protected");
    answer.add("Server", "DataDome");
    return answer;
}

Answer accessDenied(const Request &request)
{
    Answer answer = htmlAnswer(403,
        page(u"Access Denied"_s, {},
            u"<h1>Access Denied</h1>You don't have permission to access \"%1\" on this server.<p>Reference #18.5f00d.1767571200.c0ffee</p>"_s
                .arg(escaped(QString::fromUtf8(request.target)))));
    answer.add("Server", "AkamaiGHost");
    return answer;
}

Answer workPuzzle()
{
    return htmlAnswer(
        200, page(u"Making sure you're not a bot!"_s, {},
                 u"<h1>Making sure you're not a bot!</h1><p>Loading… Your browser is solving a small puzzle to keep "
                 u"crawlers away.</p>"
                 "<script id=\"anubis_challenge\" "
                 "type=\"application/json\">{\"rules\":{\"algorithm\":\"fast\",\"difficulty\":4}}</script>"
                 "<script src=\"/.within.website/x/cmd/anubis/static/js/main.mjs\" type=\"module\"></script>"_s));
}

/** A picture that calls itself a page. */
Answer bytesOnly(const Directory &directory)
{
    Answer answer;
    answer.add("Content-Type", directory.importance % 2 == 0 ? "image/png" : "application/octet-stream");
    Dice dice(directory.pageBytes, directory.host.toUtf8());
    answer.body = "\x89PNG\r\n\x1a\n";
    while (answer.body.size() < 4096)
        answer.body += static_cast<char>(dice.below(256));
    return answer;
}

/** What a single page application sends to those who run no scripts. */
Answer shellOnly(const Directory &directory)
{
    return htmlAnswer(
        200, page(escaped(directory.name), u"<script defer src=\"/assets/app.4f1c.js\"></script>"_s,
                 u"<noscript>You need to enable JavaScript to run this app.</noscript><div id=\"root\"></div>"_s));
}

} // namespace

Answer tooMany(const QByteArray &retryAfter)
{
    Answer answer = htmlAnswer(429,
        page(u"429 Too Many Requests"_s, {},
            u"<h1>Too Many Requests</h1><p>You have sent too many requests. Please slow down and try again later.</p>"_s));
    answer.add("Retry-After", retryAfter);
    return answer;
}

Answer serverError(int status)
{
    if (status == 502)
        return htmlAnswer(502, page(u"502 Bad Gateway"_s, {}, u"<center><h1>502 Bad Gateway</h1></center>"_s));
    if (status == 503)
        return htmlAnswer(503,
            page(u"Service Unavailable"_s, {},
                u"<h1>503 Service Unavailable</h1><p>We are doing some maintenance and will be back shortly.</p>"_s));
    return htmlAnswer(500, page(u"Internal Server Error"_s, {},
                               u"<h1>Internal Server Error</h1><p>Something went wrong on our side.</p>"_s));
}

Answer parkedPage(const QString &domain)
{
    return htmlAnswer(
        200, page(escaped(domain) + u" is for sale"_s, {},
                 u"<h1>This domain is for sale</h1><p>The domain %1 may be for sale by its owner. Buy this domain or "
                 u"make an offer.</p>"
                 "<h2>Related searches</h2><ul><li>Cheap flights</li><li>Car insurance</li><li>Online degrees</li></ul>"
                 "<p>This page is parked free, courtesy of the registrar.</p>"_s.arg(escaped(domain))));
}

Answer illPage(const Directory &directory, const Request &request)
{
    switch (directory.temper) {
    case Temper::Challenge: return challenge(directory);
    case Temper::CaptchaPage: return captchaPage(directory);
    case Temper::BotDetector: return botDetector(directory);
    case Temper::AccessDenied: return accessDenied(request);
    case Temper::WorkPuzzle: return workPuzzle();
    case Temper::ParkedPage: return parkedPage(directory.host);
    case Temper::Error502: return serverError(502);
    case Temper::Error503: return serverError(503);
    case Temper::EmptyBody: return htmlAnswer(200, {});
    case Temper::NeverAnswers: return {.manner = Answer::Manner::Hang};
    case Temper::PortClosed:
    case Temper::TlsFault: return {.manner = Answer::Manner::Drop};
    case Temper::UnreadableBytes: return bytesOnly(directory);
    case Temper::UnreadableShell: return shellOnly(directory);
    default: return serverError(500);
    }
}

} // namespace steward::playground
