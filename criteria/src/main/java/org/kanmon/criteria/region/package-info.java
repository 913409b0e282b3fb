/** The regions of Japan, how they nest, and how many people live in them. */
package org.kanmon.criteria.region;
