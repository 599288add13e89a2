package aidas.silent;

/** A test that names a rule nobody wrote. */
class SilentTest {
    void R9_1_a_rule_out_of_thin_air() {}
}
