package org.kanmon.criteria;

/**
 * A document that criteria cite.
 *
 * @param id the name of its file, for example {@code ndb-guideline-3-draft}
 * @param title as its issuer writes it
 * @param issued year, month or day ({@code 2012}, {@code 2023-10}, {@code 2024-09-18}); empty if unknown
 * @param effective the same, for the day from which it counts; empty if unknown
 * @param found where it was found: an address, or what a library needs
 * @param copy the address of a copy that was read instead; empty if the document itself was read, or nothing
 * @param read what of it was read: everything, these pages, nothing
 */
public record Source(
        String id,
        String title,
        String issuer,
        String issued,
        String effective,
        String found,
        String copy,
        String read) {}
