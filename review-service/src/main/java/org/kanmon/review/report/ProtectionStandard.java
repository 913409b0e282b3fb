package org.kanmon.review.report;

import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;

/** What hidden figures were protected against: what an outsider is taken to know, and how little may be provable. */
public record ProtectionStandard(Outsider outsider, Level level) {}
