#include "core/aws/samesecret.h"

namespace aws {

bool isSameSecret(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= uchar(left[i]) ^ uchar(right[i]);
    return difference == 0;
}

} // namespace aws
