package org.kanmon.review.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of memory: a whole number of megabytes or gigabytes. */
final class MemorySize implements ITypeConverter<MemorySize.Bytes> {

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})([MmGg])");
    private static final int MEGABYTE = 20;
    private static final int GIGABYTE = 30;

    /** An amount of memory. */
    record Bytes(long count) {}

    @Override
    public Bytes convert(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new TypeConversionException("\"" + text
                    + "\" is no amount of memory; write for example 2G or 512M / メモリー量ではありません。2G、512M のように指定してください");
        }
        boolean isGigabytes = size.group(2).equalsIgnoreCase("G");
        Bytes limit = new Bytes(Long.parseLong(size.group(1)) << (isGigabytes ? GIGABYTE : MEGABYTE));
        // The launcher keeps the limit, as only it can; without it nobody would.
        if (Runtime.getRuntime().maxMemory() > limit.count()) {
            throw new TypeConversionException(
                    "--memory is kept by ./kanmon only; give java -Xmx instead / --memory は ./kanmon から起動したときだけ有効です。java -Xmx を指定してください");
        }
        return limit;
    }
}
