package org.kanmon.review.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Japanese TrueType font of printed reports: the one that {@code kanmon.font} names, else the one that the build brought, else
 * one that the machine has.
 */
public final class PaperFont {

    /** The system property, and as {@code KANMON_FONT} the environment variable, with the path of a TrueType font. */
    public static final String SETTING = "kanmon.font";

    private static final String BROUGHT = "/org/kanmon/review/report/paper/font.ttf";
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf"),
            Path.of("/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf"),
            Path.of("/usr/share/fonts/ipa-ex-gothic-fonts/ipaexg.ttf"),
            Path.of("/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf"));

    private final byte[] bytes;

    private PaperFont(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The font, or nothing if there is none on this machine.
     *
     * @throws IOException if the font that the setting names cannot be read
     */
    public static Optional<PaperFont> find() throws IOException {
        Optional<Path> named = Stream.of(System.getProperty(SETTING), System.getenv("KANMON_FONT"))
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .findFirst();
        if (named.isPresent()) {
            return Optional.of(new PaperFont(Files.readAllBytes(named.get())));
        }
        try (InputStream brought = PaperFont.class.getResourceAsStream(BROUGHT)) {
            if (brought != null) {
                return Optional.of(new PaperFont(brought.readAllBytes()));
            }
        }
        Optional<Path> usual = USUAL.stream().filter(Files::isReadable).findFirst();
        return usual.isPresent() ? Optional.of(new PaperFont(Files.readAllBytes(usual.get()))) : Optional.empty();
    }

    byte[] bytes() {
        return bytes;
    }
}
