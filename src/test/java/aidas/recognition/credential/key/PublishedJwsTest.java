package aidas.recognition.credential.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Signatures that somebody else published. */
class PublishedJwsTest {

    /** RFC 7515, appendix A.2: the modulus, and the text that its key signed. */
    private static final String RFC_N =
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp"
                    + "-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOW"
                    + "vG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUs"
                    + "LA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9k"
                    + "G4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2"
                    + "PAcDTW9gb54h4FRWyuXpoQ";

    private static final String RFC_TEXT =
            "eyJhbGciOiJSUzI1NiJ9"
                    + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                    + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                    + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7"
                    + "AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
                    + "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
                    + "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
                    + "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrB"
                    + "p0igcN_IoypGlUPQGe77Rw";

    private static PublicKey publicKey(String modulus) throws Exception {
        var n = new BigInteger(1, Base64.getUrlDecoder().decode(modulus));
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(n, BigInteger.valueOf(65537)));
    }

    @Test
    void R1_2_the_published_example_verifies_by_its_key_alone() throws Exception {
        assertThat(Jws.verified(RFC_TEXT, publicKey(RFC_N)))
                .hasValueSatisfying(text -> assertThat(text).contains("\"iss\":\"joe\""));
        assertThat(Jws.verified(RFC_TEXT, KeyRing.drawn().getRsaPublicKey())).isEmpty();
    }
}
