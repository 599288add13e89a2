package aidas.pulse.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * The signer's and the verifier's side of RSABSSA-SHA384-PSS-Randomized: the signer signs a blinded
 * message and later cannot tell which of its signatures a finished one is.
 *
 * <p>Source: F. Denis, F. Jacobs, C. A. Wood, "RSA Blind Signatures", RFC 9474 (2023), sections 4.3
 * and 4.4. The private operation is the JDK's own, which blinds it against the clock once more.
 */
public final class BlindRsa {

    /** Of the modulus of a key made here; a key from elsewhere may have another. */
    public static final int BITS = 2048;

    private static final int SALT = 48;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT, 1);

    private BlindRsa() {}

    /** A new key with the public exponent 65537. */
    public static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Signs what it cannot read ({@code BlindSign}).
     *
     * @param blinded as long as the modulus, in bytes, and below it
     * @throws IllegalArgumentException if it is not
     */
    public static byte[] sign(RSAPrivateCrtKey key, byte[] blinded) {
        var message = new BigInteger(1, blinded);
        if (blinded.length != bytes(key.getModulus())
                || message.compareTo(key.getModulus()) >= 0
                || message.signum() == 0) {
            throw new IllegalArgumentException(
                    "a blinded message is a number below the modulus in as many bytes");
        }
        try {
            var power = Cipher.getInstance("RSA/ECB/NoPadding");
            power.init(Cipher.DECRYPT_MODE, key);
            var signature = power.doFinal(blinded);
            // A fault in the computation would give the private key away (RFC 9474, 4.3, step 4)
            var back =
                    new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
            if (!back.equals(message)) {
                throw new IllegalStateException("the signature does not verify; it is not given");
            }
            return signature;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Is this the signature of that message under the key? */
    public static boolean verifies(RSAPublicKey key, byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The modulus as an unsigned number, {@link #BITS} long; the exponent is 65537. */
    public static byte[] modulus(RSAPublicKey key) {
        var bytes = key.getModulus().toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** The public key of that modulus. */
    public static RSAPublicKey publicKey(byte[] modulus) {
        try {
            var spec = new RSAPublicKeySpec(new BigInteger(1, modulus), BigInteger.valueOf(65537));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Reads a private key as {@code PrivateKey.getEncoded} wrote it. */
    public static RSAPrivateCrtKey privateKey(byte[] encoded) {
        try {
            return (RSAPrivateCrtKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static int bytes(BigInteger modulus) {
        return (modulus.bitLength() + 7) / 8;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java has RSA and RSASSA-PSS", e);
    }
}
