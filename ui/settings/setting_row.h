#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace steward::ui {

/** One setting: its name, an editor that fits its kind, its explanation, and its standard value with a way back to it.
 */
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const SettingInfo &info, QWidget *parent);

    const SettingInfo &info() const { return m_info; }
    /** Shows a value without telling. */
    void setValue(const QString &value);
    QString value() const { return m_value; }
    void setEditable(bool editable);
    /** Shows below the editor why a change was not kept; empty takes it away. */
    void setFault(const QString &sentence);
    bool fits(const QString &words) const;

Q_SIGNALS:
    /** A person has given a value that can be kept. */
    void changed(const QString &value);

private:
    QWidget *makeEditor();
    QWidget *makeFileEditor();
    void give(const QString &value);

    SettingInfo m_info;
    QString m_value;
    QWidget *m_editor;
    std::function<void(const QString &)> m_showInEditor;
    QLabel *m_standard;
    QLabel *m_fault;
    QToolButton *m_reset;
};

} // namespace steward::ui
