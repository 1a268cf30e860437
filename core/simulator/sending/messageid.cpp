#include "core/simulator/sending/messageid.h"

#include "core/aws/regions.h"
#include "core/simulator/engine/generator.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// The first of them are known (api.md 6); the others follow in the order of the console.
int placeOf(const QString &region)
{
    QStringList codes{u"us-east-1"_s, u"us-west-2"_s, u"eu-west-1"_s};
    for (const aws::Region &each : aws::regions())
        codes += each.code;
    codes.removeDuplicates();
    return int(codes.indexOf(region));
}

QString hexadecimal(qint64 number, int length)
{
    return QString::number(number, 16).rightJustified(length, u'0');
}

} // namespace

QString newMessageId(const Context &context)
{
    const QString digits = Generator(context.database).digits(32);
    return u"01%1%2-%3-%4-%5-%6-%7-000000"_s.arg(
        hexadecimal(placeOf(context.scope.region), 2), hexadecimal(context.now.toMSecsSinceEpoch(), 12),
        digits.first(8), digits.sliced(8, 4), digits.sliced(12, 4), digits.sliced(16, 4), digits.sliced(20, 12));
}

} // namespace simulator
