#include "core/activity/shellword.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activity {

QString shellWord(const QString &text)
{
    static const QRegularExpression safe(u"^[A-Za-z0-9@%+:,./_-]+$"_s);
    if (safe.match(text).hasMatch() && !text.endsWith(u'\n')) // "$" also stands before a last line end
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace activity
