#pragma once

#include "ui/requests/request_content.h"
#include "ui/shell/pane.h"
#include "ui/theme/tone.h"
#include "ui/widgets/reading.h"

#include <QMap>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace steward::ui {

/** A letter as far as it can be written: its text, or which fields nobody has filled in. */
struct LetterDraft
{
    std::optional<compliance::RenderedLetter> letter = {};
    QStringList missing = {}; ///< Fields without a value.
    QStringList own = {};     ///< Fields of the template that a person fills in.
    Error error = {};         ///< Why there is no text, where it is not for missing fields.
};

/** Writes a letter and finds out which fields are missing; for a worker. */
LetterDraft draftLetter(store::Store &store, vault::Vault &vault, const QString &reference, const QString &name,
    const compliance::LetterFields &given, const QString &language);
/** The letter that a request needs next. */
QString nextLetter(const compliance::Request &request);

/** Letters of a request: choosing one, its language, what is missing, the text before it goes out, saving it as PDF,
 * and recording that it was sent; and those that were sent. */
class LetterPage final : public QWidget
{
    Q_OBJECT

public:
    LetterPage(Session &session, QWidget *parent = nullptr);
    void setContent(const RequestContent &content);
    /** Shows a letter by its name. */
    void choose(const QString &name);

Q_SIGNALS:
    void told(const QString &sentence, steward::ui::Tone tone);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draft();
    void take(const LetterDraft &draft);
    void fillFields(const LetterDraft &draft);
    void savePdf();
    void writePdf(const QString &path);
    void record();
    void showKept();
    compliance::LetterFields given() const;

    Session &m_session;
    QComboBox *m_name;
    QComboBox *m_language;
    QFormLayout *m_form;
    QMap<QString, QLineEdit *> m_fields;
    QLabel *m_missing;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_record;
    QTreeWidget *m_kept;
    QTimer *m_rest;
    QString m_reference;
    QList<compliance::KeptLetter> m_letters;
    std::optional<compliance::RenderedLetter> m_letter;
    bool m_mayWrite = false;
    bool m_isStale = false; ///< To be drafted when it is seen.
    Reading<LetterDraft> m_drafting;
    Reading<Result<void>> m_writing;
};

} // namespace steward::ui
