#include "core/client/keys/rsanumbers.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <memory>

namespace client {

namespace {

struct Wipe
{
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
    void operator()(BN_CTX *context) const { BN_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, Wipe>;
using Context = std::unique_ptr<BN_CTX, Wipe>;

/// Null when the key does not have it.
Number numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return Number(number);
}

Number minusOne(const Number &number)
{
    Number less(BN_dup(number.get()));
    BN_sub_word(less.get(), 1);
    return less;
}

/// a * b = 1 modulo m.
bool areInverse(const Number &a, const Number &b, const Number &modulus, const Context &context)
{
    const Number product(BN_secure_new());
    return BN_mod_mul(product.get(), a.get(), b.get(), modulus.get(), context.get()) && BN_is_one(product.get());
}

} // namespace

bool rsaNumbersFit(const evp_pkey_st *key)
{
    const Number n = numberOf(key, OSSL_PKEY_PARAM_RSA_N), e = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const Number d = numberOf(key, OSSL_PKEY_PARAM_RSA_D);
    const Number p = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1), q = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    const Number dP = numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT1), dQ = numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    const Number qInverse = numberOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    if (!n || !e || !d || !p || !q || !dP || !dQ || !qInverse || BN_is_zero(p.get()) || BN_is_zero(q.get()))
        return false;
    const Context context(BN_CTX_secure_new());
    const Number product(BN_secure_new());
    const Number pLess = minusOne(p), qLess = minusOne(q);
    return BN_mul(product.get(), p.get(), q.get(), context.get()) && BN_cmp(product.get(), n.get()) == 0
        && areInverse(e, d, pLess, context) && areInverse(e, d, qLess, context) && areInverse(e, dP, pLess, context)
        && areInverse(e, dQ, qLess, context) && areInverse(q, qInverse, p, context);
}

} // namespace client
