package lockstep.grader.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** Escapes, beyond what JSON asks for, every character that could do something on a terminal. The value stays the same. */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    /** Jackson's word for "as it is" is null. */
    @Override
    public SerializableString getEscapeSequence(int point) {
        return Visible.isHarmless(point) ? null : new SerializedString(Visible.escape(point));
    }
}
