package org.kanmon.review.cli;

import org.kanmon.rules.engine.RulesDigest;
import picocli.CommandLine.IVersionProvider;

/** Which Kanmon this is, and which rules it judges by. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "kanmon " + (version == null ? "(not packaged)" : version), "rules  " + RulesDigest.sha256()
        };
    }
}
