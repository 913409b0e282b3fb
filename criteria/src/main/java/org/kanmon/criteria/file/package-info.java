/**
 * Reads files of criteria: where they lie, their text, YAML and CSV, and every problem with its place. It knows the form of
 * files, not what they mean.
 */
package org.kanmon.criteria.file;
