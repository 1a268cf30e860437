#include "core/client/dns/zonefilelines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace client {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(client::ZoneFileLines)
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

} // namespace

ZoneFileLines::ZoneFileLines(const QString &text) : m_lines(QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n'))
{
    for (const QString &line : std::as_const(m_lines)) {
        ++m_line;
        if (m_openedAt == 0)
            m_isNew = true;
        read(line);
    }
    if (m_openedAt > 0) {
        m_problems += problem(m_openedAt, Texts::tr("A parenthesis is opened here and never closed."));
        m_entries.removeLast();
    }
}

ZoneFileProblem ZoneFileLines::problem(int line, const QString &what) const
{
    return {line, m_lines.value(line - 1), what};
}

void ZoneFileLines::fail(const QString &what)
{
    m_problems += problem(m_line, what);
}

void ZoneFileLines::read(const QString &line)
{
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        if (c == u';')
            return;
        if (isBlank(c)) {
            ++at;
        } else if (c == u'(') {
            if (m_openedAt > 0)
                return fail(Texts::tr("A parenthesis is opened inside another one."));
            entry(at++);
            m_openedAt = m_line;
        } else if (c == u')') {
            if (m_openedAt == 0)
                return fail(Texts::tr("A parenthesis is closed that was not opened."));
            m_openedAt = 0;
            ++at;
        } else {
            at = c == u'"' ? readQuoted(line, at) : readWord(line, at);
        }
    }
}

/// The entry to which a word belongs; a new one where it is the first of its line.
ZoneFileEntry &ZoneFileLines::entry(qsizetype at)
{
    if (m_isNew)
        m_entries.append({.line = m_line, .beginsBlank = at > 0});
    m_isNew = false;
    return m_entries.last();
}

qsizetype ZoneFileLines::readQuoted(const QString &line, qsizetype at)
{
    ZoneFileEntry &current = entry(at);
    QString text;
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'"') {
            current.words.append({text, true});
            return at + 1;
        }
        text += line[at];
        if (line[at] == u'\\' && at + 1 < line.size())
            text += line[++at];
    }
    fail(Texts::tr("A quotation mark is missing."));
    return at;
}

qsizetype ZoneFileLines::readWord(const QString &line, qsizetype at)
{
    ZoneFileEntry &current = entry(at);
    QString text;
    bool isInside = false; // of quotation marks in the word, as in alpn="h2,h3"
    for (; at < line.size(); ++at) {
        const QChar c = line[at];
        if (!isInside && (isBlank(c) || c == u';' || c == u'(' || c == u')'))
            break;
        if (c == u'"')
            isInside = !isInside;
        text += c;
        if (c == u'\\' && at + 1 < line.size())
            text += line[++at];
    }
    if (isInside)
        fail(Texts::tr("A quotation mark is missing."));
    current.words.append({text, false});
    return at;
}

} // namespace client
