/**
 * Free text read as claims: what a viewer wants, of what, how much. Pure functions over a lineup; uses domain.product's units and
 * nothing else.
 *
 * <p>{@link ClaimReader#read} takes a text through six stages, and each class belongs to one of them:
 *
 * <ol>
 *   <li><b>The text.</b> {@code Normaliser} makes width, script and case one; {@code Quoted}, {@code Destination}, {@code Heeded} and
 *       {@code Adjectives} leave out what is no part of the wish; {@code Notation}, {@code SlotRange} and {@code TakenBack} write in
 *       full what is said for short.
 *   <li><b>Forms of their own</b>, which are read as a whole: {@code ChainList}, {@code OfOrder}, {@code WholeOrder}.
 *   <li><b>Tokens.</b> {@code Scanner} cuts the text, longest first: names of the lineup, numbers, measures, and words whose {@code Sense}
 *       stands in {@code words.txt}; {@code Slips} and {@code Homophones} hear what was mistyped. Nothing is skipped: what nobody
 *       knows is an {@code Unknown}.
 *   <li><b>Tokens in each other's company.</b> {@code Afterthoughts}, {@code TakenOut}, {@code DownTo} … to {@code Idioms}: each
 *       rewrites one turn of phrase into plainer tokens, so that the judges need not know it.
 *   <li><b>Clauses.</b> {@code Clauses} divides; {@code MessageJudge} has each judged by {@code ClauseJudge} and its kin, in the
 *       light of those before it; the result is a {@code Verdict}.
 *   <li><b>The message.</b> The verdicts together are claims, a doubt, or nothing; {@code OnlyTold}, {@code NoOrder} and
 *       {@code LeftOpen} turn claims into a doubt, never a doubt into claims. {@code Around} tells what else was said.
 *       A question beside an order in so many words leaves it standing unless the order hangs on the answer ({@code ByTheWay},
 *       decision 47); what names goods and how much of them is at least asked back ({@code AskedAtLeast}). What was no order as a whole is
 *       one where it is whole in a sentence of its own and hangs on nothing that is told beside it ({@code OwnSentence}).
 * </ol>
 *
 * <p>A new way to say something belongs into the earliest stage that can know it: a word into {@code words.txt}, a turn of phrase
 * into a rewriting of tokens, and only what depends on several clauses into a judge.
 */
@NullMarked
package org.qingshan.conversation.claim;

import org.jspecify.annotations.NullMarked;
