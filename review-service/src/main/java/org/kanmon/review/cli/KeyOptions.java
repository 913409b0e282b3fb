package org.kanmon.review.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Optional;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.pseudonym.PseudonymKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the secret lies from which pseudonyms and shifts of dates are made. It is never an argument, and never told. */
final class KeyOptions {

    /** Longer files are no keys. */
    private static final int LONGEST = 1 << 16;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {
                "the holder's secret, at least " + PseudonymKey.SHORTEST
                        + " bytes; from it the keys of each application are derived. A line end behind it does not count",
                "仮名と日付の移動に使う鍵のファイル（" + PseudonymKey.SHORTEST + " バイト以上）"
            })
    private Optional<Path> keyFile;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "a PKCS #12 keystore with the secret, instead of --key-file")
    private Optional<Path> keystore;

    @Option(
            names = "--keystore-entry",
            paramLabel = "NAME",
            defaultValue = "kanmon",
            description = "the secret's entry in the keystore (default: ${DEFAULT-VALUE})")
    private String entry;

    @Option(
            names = "--keystore-password-file",
            paramLabel = "FILE",
            description = "the file with the password of the keystore, in its first line")
    private Optional<Path> passwordFile;

    @Option(
            names = "--application",
            paramLabel = "ID",
            description = {
                "the number of the application that the records are for: what two applications get cannot be joined by pseudonyms",
                "提供申出の番号。申出ごとに異なる仮名になります"
            })
    private Optional<String> application;

    /** The keys of the application; empty if none are named. */
    Optional<ApplicationKeys> read() throws IOException {
        if (keyFile.isEmpty() && keystore.isEmpty()) {
            if (application.isPresent()) {
                throw refusal(
                        "--application needs --key-file or --keystore / --application には --key-file か --keystore が必要です");
            }
            return Optional.empty();
        }
        if (keyFile.isPresent() && keystore.isPresent()) {
            throw refusal(
                    "--key-file and --keystore both name a key; leave one out / --key-file と --keystore は同時に指定できません");
        }
        if (application.isEmpty() || application.get().isBlank()) {
            throw refusal("a key needs --application: keys differ from application to application"
                    + " / 鍵は申出ごとに異なります。--application を指定してください");
        }
        byte[] secret = keyFile.isPresent() ? ofFile(keyFile.get()) : ofKeystore(keystore.get());
        try {
            if (secret.length < PseudonymKey.SHORTEST) {
                throw refusal("the key has %d bytes, but needs at least %d / 鍵は %2$d バイト以上必要です（%1$d バイトでした）"
                        .formatted(secret.length, PseudonymKey.SHORTEST));
            }
            return Optional.of(new ApplicationKeys(secret, application.get().strip()));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private byte[] ofFile(Path file) throws IOException {
        byte[] read;
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(LONGEST + 1);
        }
        if (read.length > LONGEST) {
            throw refusal(file + ": is too long for a key / 鍵としては長すぎます");
        }
        int length = read.length;
        while (length > 0 && (read[length - 1] == '\n' || read[length - 1] == '\r')) {
            length--;
        }
        byte[] secret = Arrays.copyOf(read, length);
        Arrays.fill(read, (byte) 0);
        return secret;
    }

    private byte[] ofKeystore(Path file) throws IOException {
        char[] password = password();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Key key = store.getKey(entry, password);
            if (key == null || key.getEncoded() == null) {
                throw refusal(file + ": has no secret key named \"" + entry + "\" / この名前の鍵がありません");
            }
            return key.getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            if (!Files.isReadable(file)) {
                throw new IOException(file + ": cannot be read / 読み取れません", e);
            }
            throw refusal(file + ": cannot be opened as a PKCS #12 keystore with this password"
                    + " / このパスワードでは PKCS #12 のキーストアとして開けません");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] password() throws IOException {
        if (passwordFile.isEmpty()) {
            throw refusal("--keystore needs --keystore-password-file / --keystore には --keystore-password-file が必要です");
        }
        byte[] bytes = ofFile(passwordFile.get());
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        char[] password = Arrays.copyOf(text.array(), text.limit());
        Arrays.fill(text.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < password.length && password[end] != '\n' && password[end] != '\r') {
            end++;
        }
        char[] first = Arrays.copyOf(password, end);
        Arrays.fill(password, '\0');
        return first;
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
