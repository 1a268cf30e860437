#pragma once

struct evp_pkey_st;

namespace client {

/// True when the numbers of an RSA private key belong to each other (RFC 8017, section 3.2): one mistyped letter of its
/// base64 changes one of them. OpenSSL's own check also proves that primes are primes, which takes 50 ms.
bool rsaNumbersFit(const evp_pkey_st *key);

} // namespace client
