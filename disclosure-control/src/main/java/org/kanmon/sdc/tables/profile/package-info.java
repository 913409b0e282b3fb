/**
 * What a table is made of, before anybody asks whether it may be published: {@link org.kanmon.sdc.tables.profile.TableProfile}.
 */
package org.kanmon.sdc.tables.profile;
