package org.kanmon.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one package, compiled by the build from the DRL files of this module; no other rule text is ever run. The one
 * class that knows the rule engine. Safe for use by several threads: every run has a session of its own.
 */
public final class RuleSet {

    private static final String LISTING = "/META-INF/kie/org.kanmon/rules/drools-model";

    private final KieBase base;

    private RuleSet(KieBase base) {
        this.base = base;
    }

    /**
     * The rules of a package.
     *
     * @param rulePackage for example {@code org.kanmon.rules.publication.judge}
     * @throws IllegalStateException if the build did not compile any rule of that package
     */
    public static RuleSet of(String rulePackage) {
        for (String line : listing()) {
            if (line.startsWith(rulePackage + ".")) {
                return new RuleSet(KieBaseBuilder.createKieBaseFromModel(model(line)));
            }
        }
        throw new IllegalStateException("no compiled rules of package " + rulePackage + " in " + LISTING);
    }

    /**
     * Runs the rules over the facts until none has anything more to say.
     *
     * @param global the name of the one object that the rules add to, and the object
     */
    public void run(Collection<?> facts, String global, Object collector) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(global, collector);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static List<String> listing() {
        try (InputStream in = RuleSet.class.getResourceAsStream(LISTING)) {
            if (in == null) {
                throw new IllegalStateException("no " + LISTING + " on the class path: the rules were not compiled");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className, true, RuleSet.class.getClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules " + className + " cannot be loaded", e);
        }
    }
}
