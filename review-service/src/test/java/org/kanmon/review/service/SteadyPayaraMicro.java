package org.kanmon.review.service;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The adapter for Payara Micro, started again where it misread the server. It learns what was deployed from the server's log, which
 * it polls while the server writes it: now and then it sees half of the message, and knows of no servlet, or fails.
 */
public final class SteadyPayaraMicro extends PayaraMicroDeployableContainer {

    private static final Logger LOG = Logger.getLogger(SteadyPayaraMicro.class.getName());
    private static final int ATTEMPTS = 5;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        DeploymentException failure = new DeploymentException("Payara Micro was never asked to start");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                ProtocolMetaData deployed = super.deploy(archive);
                if (deployed != null && knowsServlets(deployed)) {
                    return deployed;
                }
                failure = new DeploymentException("the log of Payara Micro was read before it named the servlets");
            } catch (DeploymentException e) {
                failure = e;
            } catch (IndexOutOfBoundsException e) {
                failure = new DeploymentException("the log of Payara Micro changed while it was read", e);
            }
            LOG.log(Level.WARNING, "attempt {0} to deploy: {1}", new Object[] {attempt, failure.getMessage()});
            undeploy(archive);
        }
        throw failure;
    }

    private static boolean knowsServlets(ProtocolMetaData deployed) {
        return deployed.getContexts(HTTPContext.class).stream()
                .anyMatch(context -> !context.getServlets().isEmpty());
    }

    /** Puts this adapter in place of the other one. */
    public static final class Registration implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, SteadyPayaraMicro.class);
        }
    }
}
