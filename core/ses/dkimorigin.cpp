#include "core/ses/dkimorigin.h"

namespace ses {

std::optional<QString> parentRegion(DkimSigningAttributesOrigin origin)
{
    constexpr auto prefix = "AWS_SES_"_L1;
    const QLatin1StringView word = wire::wireName(origin);
    if (!word.startsWith(prefix))
        return std::nullopt;
    return QString(word.sliced(prefix.size())).toLower().replace(u'_', u'-');
}

} // namespace ses
