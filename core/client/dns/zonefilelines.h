#pragma once

#include "core/client/dns/zonefile.h"

/// The lexical side of zone files: entries and their words (RFC 1035, section 5.1).
namespace client {

struct ZoneFileWord
{
    QString text; ///< without quotation marks; escapes are still in it
    bool isQuoted = false;
};

/// A record or a directive, over one line or several.
struct ZoneFileEntry
{
    int line = 0; ///< counted from 1
    bool beginsBlank = false; ///< the owner is the one of the record before
    QList<ZoneFileWord> words;
};

/// The lines of a zone file, cut into words; comments are gone, and parentheses have joined lines.
class ZoneFileLines
{
public:
    explicit ZoneFileLines(const QString &text);

    const QList<ZoneFileEntry> &entries() const { return m_entries; }
    const QList<ZoneFileProblem> &problems() const { return m_problems; }

    ZoneFileProblem problem(int line, const QString &what) const;

private:
    void read(const QString &line);
    qsizetype readQuoted(const QString &line, qsizetype at);
    qsizetype readWord(const QString &line, qsizetype at);
    ZoneFileEntry &entry(qsizetype at);
    void fail(const QString &what);

    QStringList m_lines;
    QList<ZoneFileEntry> m_entries;
    QList<ZoneFileProblem> m_problems;
    int m_line = 0; ///< being read, counted from 1
    int m_openedAt = 0; ///< the line of the parenthesis that is open; 0: none
    bool m_isNew = true; ///< the next word begins an entry
};

} // namespace client
