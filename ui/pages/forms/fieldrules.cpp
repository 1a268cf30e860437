#include "ui/pages/forms/fieldrules.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 60;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldRules)
};

QString visible(const QString &value)
{
    QList<uint> text;
    for (const uint c : value.toUcs4()) {
        if (c == u'\n' || c == u'\r')
            text += 0x21B5; // ↵
        else if (c == u'\t')
            text += 0x2192; // →
        else
            text += QChar::isPrint(c) ? c : uint(QChar::ReplacementCharacter);
    }
    const bool isLong = text.size() > shownLength;
    const auto *letters = reinterpret_cast<const char32_t *>(text.constData());
    return QString::fromUcs4(letters, std::min(text.size(), shownLength)) + (isLong ? u"\u2026"_s : QString());
}

qint64 codePoints(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

Remark wrongValue(const QString &rule, const QString &field, const QString &value)
{
    return Remark::error(Texts::tr("%1. %2: “%3”").arg(rule, field, visible(value)));
}

Remark wrongLength(const wire::Constraint &constraint, const QString &field, const QString &value)
{
    const qint64 length = codePoints(value);
    if (length > constraint.maxLength)
        return wrongValue(Texts::tr("Enter at most %1 characters; these are %2").arg(constraint.maxLength).arg(length),
                          field, value);
    if (length < constraint.minLength)
        return wrongValue(Texts::tr("Enter at least %1 characters; these are %2").arg(constraint.minLength).arg(length),
                          field, value);
    return {};
}

QString trimmedLine(const QString &text)
{
    return text.trimmed();
}

} // namespace ui
