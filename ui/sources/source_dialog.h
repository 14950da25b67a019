#pragma once

#include "core/sources/sources.h"
#include "ui/sources/source_words.h"
#include "ui/widgets/reading.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace steward::ui {

class PassphraseField;

/** Where a source is, as a person fills it in. */
struct SourceForm
{
    sources::Kind kind = sources::Kind::SqliteFile;
    QString name = {};
    QString location = {}; ///< A path, or an address without its password.
    std::shared_ptr<crypto::SecretBytes> password = {};

    /** The address with its password, as the register of sources takes it. */
    QString wholeLocation() const;
};

/**
 * Asks for a new source, or changes one: a file, a folder or a database. Tests it in its own words; stays until it is
 * registered.
 */
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SourceDialog(QWidget *parent);
    /** Changes this one; its kind stays. An empty password leaves the one that is kept. */
    void setSource(const sources::Source &source);

    SourceForm form() const;
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    /** The person wants it registered; accept() or showError() is the answer. */
    void wanted();

private:
    void look();
    void choose();
    void test();
    sources::Kind kind() const;

    QComboBox *m_kind;
    QLineEdit *m_name;
    QWidget *m_pathBox;
    QLineEdit *m_path;
    QWidget *m_serverBox;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    PassphraseField *m_password;
    QLabel *m_answer;
    QPushButton *m_test;
    QPushButton *m_do;
    bool m_isBusy = false;
    Reading<Result<sources::Driver::Condition>> m_testing;
};

} // namespace steward::ui
