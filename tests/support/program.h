#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace steward::test {

/** What a finished program said. */
struct Answer
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/** Runs a built program to its end, with `input` on stdin; at most two minutes. */
Answer run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/** A built program that runs beside the test, and is ended with it. */
class Program
{
public:
    ~Program();
    /** Answers when a line that begins with `ready` was printed. */
    bool start(const QString &program, const QStringList &arguments, const QByteArray &ready);
    QByteArray readyLine() const { return m_readyLine; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_readyLine;
};

} // namespace steward::test
