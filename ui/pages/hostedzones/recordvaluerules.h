#pragma once

#include "core/route53/recordsets.h"
#include "ui/components/forms/remark.h"

#include <QStringList>

namespace ui {

/// The types of records that the form offers, with what they are for.
struct RecordKind
{
    route53::RecordType type;
    QString purpose; ///< "Mail servers of the domain"
    QString format; ///< what a value looks like, in a sentence
    QString example;
};

const QList<RecordKind> &recordKinds();
const RecordKind *recordKind(route53::RecordType type); ///< null for one that the form does not offer

/// The values that stand in a text area, one on each line; empty lines do not count.
QStringList valuesIn(const QString &text);

/// What is wrong with the values of a record of this type, as far as it can be told without the service: the first
/// wrong line, by its number in the text.
Remark valuesRemark(route53::RecordType type, const QString &text);

/// What is wrong with the labels before the name of a zone; empty ones are the zone itself. A star may stand for the
/// first one.
Remark recordNameRemark(const QString &labels, const QString &zone);

/// Seconds from 0 to 2147483647.
Remark ttlRemark(const QString &text);

} // namespace ui
