#include "core/simulator/dns/domainnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

namespace {

constexpr qsizetype longestLabel = 63; // bytes, RFC 1035, section 2.3.4
constexpr qsizetype longestName = 255; // bytes with the length before each label and the root's

bool isPlain(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

/// Whether a name is spelled as Route 53 does already, as nearly all are; nothing is known of those with escapes.
bool isSpelled(const QString &text)
{
    QChar last = u'.';
    qsizetype label = 0;
    for (const QChar c : text) {
        const bool isDot = c == u'.';
        label = isDot ? 0 : label + 1;
        if (isDot ? last == u'.' : c.unicode() > 0x7f || !isPlain(c.toLatin1()) || label > longestLabel)
            return false;
        last = c;
    }
    return last != u'.' && text.size() + 2 <= longestName;
}

/// Labels as bytes.
class Labels
{
public:
    explicit Labels(const QString &text) : m_text(text) { read(); }

    const QByteArrayList &bytes() const { return m_labels; }
    const QString &problem() const { return m_problem; }

private:
    void read();
    void readEscape(qsizetype &at);
    void add(char byte) { m_labels.last() += (byte >= 'A' && byte <= 'Z') ? char(byte - 'A' + 'a') : byte; }
    void check();

    const QString &m_text;
    QByteArrayList m_labels{{}};
    QString m_problem;
};

void Labels::read()
{
    for (qsizetype at = 0; at < m_text.size() && m_problem.isEmpty(); ++at) {
        const ushort unit = m_text[at].unicode();
        if (unit == '.')
            m_labels.append(QByteArray());
        else if (unit == '\\')
            readEscape(at);
        else if (unit > ' ' && unit < 0x7f)
            add(char(unit));
        else
            m_problem = u"UnsupportedCharacter (Value contains unsupported characters)"_s;
    }
    if (m_labels.size() > 1 && m_labels.last().isEmpty())
        m_labels.removeLast(); // the dot at the end
    if (m_problem.isEmpty())
        check();
}

void Labels::readEscape(qsizetype &at)
{
    bool isNumber = false;
    const int byte = m_text.mid(at + 1, 3).toInt(&isNumber, 8);
    if (!isNumber || at + 3 >= m_text.size() || byte < 0 || byte > 0xff) {
        m_problem = u"InvalidEscape (Value contains an escape that is not three octal digits)"_s;
        return;
    }
    add(char(byte));
    at += 3;
}

void Labels::check()
{
    qsizetype size = 1;
    for (const QByteArray &label : m_labels) {
        if (label.isEmpty())
            m_problem = u"DomainLabelEmpty (Domain label is empty)"_s;
        else if (label.size() > longestLabel)
            m_problem = u"DomainLabelTooLong (Domain label is too long)"_s;
        size += 1 + label.size();
    }
    if (m_problem.isEmpty() && size > longestName)
        m_problem = u"DomainNameTooLong (Domain name is too long)"_s;
}

QString spelled(const QByteArray &label)
{
    QString text;
    for (const char byte : label) {
        if (isPlain(byte))
            text += QLatin1Char(byte);
        else
            text += u"\\%1"_s.arg(uchar(byte), 3, 8, QLatin1Char('0'));
    }
    return text;
}

} // namespace

NameReading readName(const QString &text)
{
    if (isSpelled(text))
        return {text, {}};
    const Labels labels(text);
    if (!labels.problem().isEmpty())
        return {{}, labels.problem()};
    QStringList spelledLabels;
    for (const QByteArray &label : labels.bytes())
        spelledLabels += spelled(label);
    return {spelledLabels.join(u'.'), {}};
}

QString sortKeyOf(const QString &name)
{
    QString key;
    key.reserve(name.size() + 1);
    qsizetype end = name.size();
    while (end >= 0) {
        const qsizetype dot = end > 0 ? name.lastIndexOf(u'.', end - 1) : -1;
        key += QStringView(name).mid(dot + 1, end - dot - 1);
        key += u'.';
        end = dot;
    }
    return key;
}

QStringList withParents(const QString &name)
{
    QStringList names{name};
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1))
        names += name.sliced(dot + 1);
    return names;
}

bool isWithin(const QString &name, const QString &zone)
{
    if (!name.endsWith(zone))
        return false;
    return name.size() == zone.size() || name[name.size() - zone.size() - 1] == u'.';
}

} // namespace simulator::dns
