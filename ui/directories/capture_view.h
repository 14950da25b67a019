#pragma once

#include "core/directories/records/listing_reader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace steward::ui {

class Background;

/**
 * What a directory answered, as it was received: the page as text, as source, and the answer itself (way, headers,
 * hash).
 *
 * All of it is outside text and is only ever shown as plain text. The body is unpacked and read on another thread.
 */
class CaptureView final : public QWidget
{
    Q_OBJECT

public:
    CaptureView(store::Store &store, Background &background, QWidget *parent = nullptr);

    /** Shows the capture with this id, or says that there is none. */
    void setCapture(std::optional<qint64> id, const QString &country = {});

private:
    struct Content;
    static Content read(store::Store &store, qint64 id, const QString &country);
    void take(const Content &content);
    void say(const QString &sentence);

    store::Store &m_store;
    Background &m_background;
    std::optional<qint64> m_id;
    std::stop_source m_stop;
    quint64 m_asked = 0;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_source;
    QPlainTextEdit *m_answer;
};

} // namespace steward::ui
