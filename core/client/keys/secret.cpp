#include "core/client/keys/secret.h"

#include <openssl/crypto.h>

namespace client {

Secret::~Secret()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
}

Secret Secret::ofCapacity(qsizetype capacity)
{
    Secret secret;
    secret.m_bytes.reserve(capacity);
    return secret;
}

} // namespace client
