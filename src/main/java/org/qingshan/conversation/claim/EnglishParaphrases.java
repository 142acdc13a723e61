package org.qingshan.conversation.claim;

import java.util.List;

/** Turns of phrase in English that say what plain words say, too: "a box of peaches wouldn't hurt", "peaches off please". */
final class EnglishParaphrases {
    /** Behind whom the second one is for: it is told of, or for another day. */
    static final String TELLING =
            "was|were|came|comes|has|have|had|arrived|broken|broke|went|got|tomorrow|tonight|later|next(?! door)|on [a-z]{3,6}day|who(?! (?:covers|feeds|waters|minds|helps|looks after|sits|lives|works)\\b)";

    /** Somebody wants so much of it; what stands behind it is cut off before the next comma. */
    private static final String ORDERED =
            "^(?:(?:hi|hello|ok|please|yes)[, ]{1,2})?(?:(?:i'll|i will|i'd like|i want|give me|send me|can i have|let me|get me|put me down for) (?:to )?(?:take |have |get |order |buy )?)?(?:an?|half an?|"
                    + Rewriting.ENGLISH_NUMBER
                    + ") (?:box|boxes|bags?|cartons?|jin|jars?|packs?|bottles?|kilos?|kg|portions?|pieces?|pairs?|dozen|tins?|baskets?)(?: of)? [a-z ]{3,30}?";

    static final List<Rewriting> RULES = List.of(
            // one box for me and one for my neighbour
            Rewriting.of(
                    "(?<=^|[,.;!] |\\b(?:like|want|need|get|take|me|us|have|order|send) )(?:(?:an?|one) )?(box|bag|jar|jin|carton|pack|portion|bottle|kilo)((?: of (?:the )?[a-z]{3,12}(?: [a-z]{3,12})??)?) for (?:me|myself|us|(?:my|our|the) [a-z']{2,12}(?: [a-z']{2,12})?),? (?:and|plus) (?:an?|one|another)(?: (?:\\1|more|one))?(?: of (?:them|those|these|it))? for (?:my|our|the|me|us|myself|her|him|mum|dad|mom)\\b(?![^,.;!?]* (?:and|or|if|but|no|not|"
                            + TELLING + ")\\b)[^,.;!?]*",
                    "two $1$2"),
            // bit of kelp for me
            Rewriting.of("^(?:just )?(bit|couple|pair|dozen) of (?=[a-z])", "a $1 of "),
            // the peaches look great but I'll just take a bag of sugar
            Rewriting.of(
                    "^[a-z ,']{3,40}? (?:looks?|sounds?|smells?|is|are) [a-z' ]{3,20},? but (?:today |for today )?(?:i'll|i will) (?:just|only) (?:take|have|get) (?="
                            + Rewriting.ENGLISH_NUMBER + "\\b|an? )",
                    "i'll take "),
            // a jin of pork each, so 4 jin
            Rewriting.of(
                    "\\b(?:an?|one) (box|bag|jar|jin|carton|pack|portion|bottle|kilo)((?: of (?:the )?[a-z]{3,12}(?: [a-z]{3,12})??)?) each,? (?:so (?:that's |it's |i'll take |i need |we need |make it )?("
                            + Rewriting.FEW_IN_ENGLISH
                            + ")(?: (?:boxes|bags|jars|jin|cartons|packs|portions|bottles|kilos))?|(?:that's|that is|makes|which makes|which is) ("
                            + Rewriting.FEW_IN_ENGLISH
                            + ") (?:boxes|bags|jars|jin|cartons|packs|portions|bottles|kilos))(?= of|[,.;!?]| please|$)",
                    "$3$4 $1$2"),
            // only four of us at home so just the one box, four of us in the flat, 4 jin of pork
            Rewriting.of(
                    "^(?:(?:it's|there's|there is|there are|only|just) ){0,2}" + Rewriting.ENGLISH_NUMBER
                            + " of us[a-z ]{0,24}?(?:, (?:so )?| so )(?!.*\\b(?:each|apiece|per|head|person|both|every|everyone|everybody|all)\\b)",
                    ""),
            // i said 3 tea, should be 2 boxes
            Rewriting.of(
                    "^(?:(?:wait|sorry|oops|no|hi|oh)[, ]{1,2}){0,2}i (?:said|typed|wrote|put) "
                            + Rewriting.ENGLISH_NUMBER
                            + " (?:(?:boxes|bags|jars|jin|cartons|packs|bottles|kilos)(?: of)? )?((?!(?:box|bag|jar|jin|carton|pack|bottle|kilo|portion|piece|pair)(?:e?s)?\\b)[a-z]{3,12}(?: [a-z]{3,12})?),? (?:but )?(?:it |that )?(?:should be|should have been|should've been) (?="
                            + Rewriting.ENGLISH_NUMBER + "\\b)",
                    "make $1 "),
            // my order should be three bags of sugar in total not two
            Rewriting.of(
                    "^(?:my|our) order (?:should|ought to|was meant to|is meant to|needs to) (?:be|say|read) ((?:"
                            + Rewriting.ENGLISH_NUMBER
                            + ") [a-z ]{3,30}?)(?: in total| altogether| all in all)?,? (?:and )?not (?:just )?"
                            + Rewriting.ENGLISH_NUMBER
                            + "(?: (?:box|bag|jar|jin|carton|pack|portion|bottle|kilo)(?:e?s)?)?(?=[.! ]*$)",
                    "make it $1 in total"),
            // single box of peaches
            Rewriting.of(
                    "(?<!\\b(?:a|one|every|each|another|per|the|not|any|in) )\\bsingle (?=(?:box|bag|carton|pack|packet|jin|catty|tray)\\b)",
                    "one "),
            // that smoky stuff, i mean three jin of the pork
            Rewriting.of(
                    "^((?:(?!\\b(?:sorry|oops|typo|order|not|no|wait|change|an?|" + Rewriting.ENGLISH_NUMBER
                            + ")\\b)[a-z' ,]){4,60}?)[,.;!]{1,3} ?i mean,? (?=(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z])",
                    "$1, "),
            // $20 worth of shoots
            Rewriting.of("¥ ?\\d{1,4}(?:\\.\\d\\d)? ?worth of (?:the |your |that )?(?=[a-z])", "some "),
            // change my order to 3
            Rewriting.of(
                    "^((?:please|pls|can you|could you|sorry|hi|actually)[, ]{1,2}){0,2}(?:change|edit|update|amend|make) my order (?:to|into) (?=(?:\\d{1,2}|"
                            + Rewriting.ENGLISH_NUMBER + ")(?: (?:please|pls|thanks))?[.! ]{0,3}$)",
                    "make mine "),
            // dad turns seventy on sunday
            Rewriting.of(
                    "\\b(?:turns|turned|is turning|turning|will be|hits) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\\d\\d)(?: years old| today| tomorrow| on [a-z]{3,9}day| this [a-z]{3,9})?(?=,? so )",
                    "has a birthday"),
            // let me try half a jin of almonds first
            Rewriting.of(
                    "^((?:(?:ok|hi|oh|so|well)[, ]{1,2})?(?:i'll |i will |let me |we'll |i'd like to |just )?(?:take|try|get|grab|have|order|buy|start with|go with) (?:just )?(?:half an?|an?|"
                            + Rewriting.ENGLISH_NUMBER
                            + ") [a-z ]{3,40}?),? first(?=(?: please| pls| to try| and see)?[,.!]| please| pls|$)",
                    "$1"),
            // one pomelo even though peeling it is a nightmare
            Rewriting.of(
                    "^((?:[a-z' ]{0,20}\\b)?(?:an?|half an?|" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z ]{3,40}?) (?:even though|although|though)(?= (?:i |i'm |we |we're |my |our |the |it |it's |they |they're |he |she |mum |mom |dad |[a-z]{2,12}ing )[a-z])(?![^,.;!?]* (?:would|wouldn't|wasted|never|told|was|were|over|not|no|can't|won't|don't|didn't|should|regret|hate|paid)\\b)",
                    "$1,"),
            // four bags of sugar so the kids stop fighting
            Rewriting.of(
                    "(" + ORDERED
                            + "),? so (?:that )?(?:the|my|our) (?:kids|boys|girls|family|whole family|mum|mom|dad|wife|husband|neighbou?rs?|guests) (?:(?:can|could|may) (?:eat|have|taste|try|share|enjoy|get|cook|bake)|(?:stop|quit) (?:fighting|arguing|nagging|whining)|(?:gets?|has|have) (?:some|enough|one each))\\b(?: [a-z]{2,12}){0,3}(?=[.! ]{0,3}$)",
                    "$1"),
            // two boxes of peaches which I'll share with the office, while they last
            Rewriting.of(
                    "(" + ORDERED
                            + "),? (?:(?:which|that) (?:i|we)(?:'ll| will| can) (?:share|split|give|cook|bake|eat|freeze|take to|bring to|use|need|gift)|while (?:they|it|stocks?|supplies) lasts?|(?:just )?in case (?:guests|friends|family|visitors|anyone|someone|people|the kids|my [a-z]+) (?:come|comes|show|shows|visit|visits|drop|drops|want|wants|need|needs|get|gets))(?![^,.;!?]* (?:or|if|but|no|not|"
                            + TELLING + ")\\b)[a-z ']{0,40}(?=[.! ]{0,3}$)",
                    "$1"),
            // actually no peaches, dad is ill; "actually no eggs, they're great" may praise them
            Rewriting.of(
                    "^((?:oh|wait|sorry|hi)[, ]{1,2})?(?:actually|on second thoughts?),? no (?!more|need|idea|wait|problem|worries|worry|rush|longer|thanks|one|way|hurry|not)([a-z]{3,15}(?: [a-z]{3,12}){0,2}?)(?: for me| then)?(?=[,.]? ?(?:sorry|thanks|thank you)?[.! ]{0,3}$|[,.;] my [a-z]{3,9} (?:hurts?|is (?:ill|sick|bad|allergic)|aches)\\b|[,.;] (?:i |we |my |our )?(?:dad|mum|mom|wife|husband|kids|have|has|got|found|already|changed|still)\\b)",
                    "no $2 after all"),
            // three cartons of green tea for the tea room at work
            Rewriting.of(
                    "(?<=[a-z]{3}) for (?:the|our|my|an?|this|tonight's|sunday's) [a-z]{3,12} (?:room|party|bowl|pot|corner|stand|stall|pie|tart|salad|soup|night|club|lovers?|fans?|addicts?|monsters?)(?: (?:at|in) (?:my |our |the )?[a-z]{3,12})?(?=[,.!]|$| please| pls)",
                    ""),
            // my neighbour who feeds my cat
            Rewriting.of(
                    "(\\bfor (?:my|our|the) [a-z']{2,12}(?: [a-z']{2,12})?) who (?:always |kindly |often )?(?:covers|feeds|waters|minds|helps|looks after|sits|lives|works|teaches|drives|walks|lent|taught|loves|adores|likes|raised)\\b(?![^,.;!?]* (?:and|or|if|but|no|not|"
                            + TELLING + ")\\b)[^,.;!?\\d]{0,40}(?=[,.;!]|$)",
                    "$1"),
            // just one box of peaches in the end
            Rewriting.of(
                    "^(?:just|only) ((?:an?|half an?|" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z ]{3,40}?) in the end(?=[,.!]|$)",
                    "change my order, only $1"),
            // just one box of peaches, please correct mine; without "just" it may be what came, or more
            Rewriting.of(
                    "^((?:sorry|hi|oh|actually|please|no)?,? ?(?:just |only |make it )(?:an?|half an?|"
                            + Rewriting.ENGLISH_NUMBER
                            + ") [a-z ,]{3,50}?)[,.;] ?(?:so |and )?(?:please |pls |can you |could you )?(?:change|correct|update|amend|fix|adjust|edit|set right) (?:my order|mine)(?: accordingly| then| please| pls)?[.! ]*$",
                    "change my order, $1"),
            // boss is coming... eggs, 2 cartons
            Rewriting.of("^(?=boss is (?:coming|here|watching|back|calling|around))", "my "),
            // my kids inhaled the last box lol 4 more boxes
            Rewriting.of(
                    " (lol|lmao|haha(?:ha)?|hehe|xd) (?=(?:an?|another|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:more )?(?:box|bag|carton|jin|pack|kilo|catt)[a-z]{0,3}\\b)",
                    " $1, "),
            // i dont care about price just send 5 jin
            Rewriting.of(
                    "^(?:i |we )?(?:don't|dont|do not|never) (?:care|mind)(?: about)?(?: the| what| how)? (?:price|cost|costs|it costs|much|much it costs|much it is)[,.; ]{1,2}(?:i |we )?(?:just )?(?=send|ship|give|get|want|put|pack|take)",
                    "please "),
            // one box it is then
            Rewriting.of(
                    "\\b((?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:boxes|box|bags?|cartons?|jin|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg)(?: of [a-z ]{3,16})?) it is(?: then| so)?(?=[.! ]*$)",
                    "i'll take $1"),
            // sugar three bags no rush on delivery
            Rewriting.of(
                    "(?<=[a-z])[,. ]{1,2}(?:(?:there's |there is )?no (?:rush|hurry)|take your time)(?: on (?:the )?(?:delivery|shipping|it)| with (?:it|the delivery)| at all)?(?=[.! ]*$)",
                    " please"),
            // four cartons eggs down here
            Rewriting.of("(?<=[a-z])[,. ]{1,2}(?:(?:down|over|right|up) here|this way|here too)(?=[.! ]*$)", " please"),
            // I'm in. two.
            Rewriting.of("^i'm in[,.!] {0,1}(?=(?:" + Rewriting.ENGLISH_NUMBER + ")\\b)", ""),
            // three boxes of peaches under my name
            Rewriting.of("(?<=[a-z]),? (?:under|in|on) my (?:name|tab|account|bill)(?=(?: please| pls)?[,.! ]*$)", ""),
            // baking all weekend = three cartons of eggs
            Rewriting.of(
                    "(?<=[a-z]{3}) = (?=(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:box|bag|carton|jin|pack)[a-z]{0,3} of )",
                    ", "),
            // bamboo 2 -> 3
            Rewriting.of(
                    "^((?:my )?[a-z]{3,12}(?: [a-z]{3,12})?) (?:from )?\\d{1,2} ?[-=]> ?(?=\\d{1,2}[.! ]*$)",
                    "make $1 "),
            // more sugar on my order please
            Rewriting.of(
                    "^more ([a-z]{3,12}(?: [a-z]{3,12})?) (?:on|to|in|for|with) my (?:order|box|parcel)\\b",
                    "some more $1"),
            // peaches or eggs, whichever is fresher, one
            Rewriting.of(
                    "(?<= or [a-z ]{3,24}),? (?:whichever|whatever)(?: one)? (?:is|are|looks?|comes?|tastes?) [a-z ]{3,20}?(?:,? (?:one|an?)(?: (?:box|bag|carton|jin|of them|of it))?)?(?: (?:please|pls))?(?=[.! ]*$)",
                    ""),
            // dozen boxes of peaches
            Rewriting.of(
                    "(?<=^|[,.;!] |\\b(?:want|need|get|take|me|us|have|order|send|for) )dozen (?=(?:box|bag|carton|pack|jin|peach|egg)[a-z]{0,4}\\b)",
                    "a dozen "),
            // quarter pound of the pork, twenty bucks worth of bamboo shoots
            Rewriting.of(
                    "\\b(?:(?:a |one )?(?:quarter|third)(?: of)?(?: a)? (?:pound|lb|kilo|kg|catty)s?|(?:"
                            + Rewriting.ENGLISH_NUMBER
                            + "|twenty|thirty|forty|fifty|a hundred|a few) (?:bucks?|dollars?|yuan|rmb|quid|kuai|pounds|euros?)'? ?worth)(?: of)?(?: the| your| that)? ",
                    "some "),
            // Are they ripe? whatever, 1 box peaches
            Rewriting.of(
                    "(?<=[?.!]) ?(?:(?:oh|well|ah|eh)[, ]{1,2})?(?:whatever|never ?mind|who cares|doesn't matter|does not matter|no matter|i don't care)[,.! ]{1,3}(?=(?:just |i'll take |i want |give me )?(?:an?|"
                            + Rewriting.ENGLISH_NUMBER + ") )",
                    " anyway, "),
            // forget the pork I ordered, give me
            Rewriting.of(
                    "\\b((?:forget|cancel|drop|scrap|scratch|skip|remove) (?:the |my )(?:[a-z]{3,12} ){1,2}?)(?:that |which )?(?:i|we) (?:just |have |had |already ){0,2}(?:ordered|asked for|bought|put down|wanted)(?=[,.;]| and\\b)",
                    "$1"),
            // dont forget the eggs, one carton
            Rewriting.of(
                    "\\b(?:please )?(?:don't|dont|do not) forget (?:the |my |about the )?((?:[a-z]{3,12} ?){1,2}),? (?=(?:an?|"
                            + Rewriting.ENGLISH_NUMBER + ") (?:box|bag|carton|jin|pack|catt)[a-z]{0,3}\\b(?! of\\b))",
                    "$1 "),
            // repeat my last order, same order as last time
            Rewriting.of(
                    "^(?:(?:hi|hello|please|pls|can you|could you|can i have|i want|i'd like|i'll have|just)[, ]{1,2}){0,3}(?:repeat (?:my |the )?(?:last |previous |old )?order|(?:the |my )?(?:same|exact same) order as (?:last time|before|last week|yesterday|always))(?=(?: please| pls| thanks| again)*[.! ]*$)",
                    "the usual please"),
            // I'll pass on the peaches to my mum: she gets them
            Rewriting.of(
                    "\\bpass on (?=(?:the |my |these |those )?(?:[a-z]{2,12} ){1,3}(?:on )?to (?:my|our|the|her|him|them|a|some|you)\\b)",
                    "hand over "),
            // Another, please
            Rewriting.of(
                    "^((?:and |yes,? |ok,? |oh,? |i'll have ){0,2}another)(?=,?(?: please| pls| thanks)?[.! ]*$)",
                    "$1 one"),
            // two of this please, they look gorgeous
            Rewriting.of(
                    "(?<=^|[,.;!] )((?:" + Rewriting.ENGLISH_NUMBER
                            + "|an?|half an?|a dozen)(?: [a-z]{2,8})?) of (?:this(?: one)?|these)(?=,? (?:please|pls|plz|thanks|then|too|for)\\b|[,.!]|$)",
                    "i'll take $1"),
            // I'll take two of them
            Rewriting.of(
                    "\\b(" + Rewriting.ENGLISH_NUMBER
                            + "|one|two|three|four|five|six) of (?:them|it|these)(?=(?:,? (?:please|pls|thanks|then|too))*[.!? ]*$)",
                    "$1 of those"),
            // she won't stop talking so i guess 3 hens
            Rewriting.of(
                    "(?<=[a-z]),? so i guess (?:(?:it's|we need|i need|that's) )?(?=(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z]{3})",
                    ", i'll take "),
            // swap: drop the eggs, add one sugar
            Rewriting.of(
                    "^(?:quick |a )?(?:swap|switch|change|edit|update|correction|amendment|changes)(?: please| pls)?[:,-] ?(?=(?:please )?(?:drop|remove|cancel|take off|no more|minus|less|lose|ditch)\\b)",
                    ""),
            // half a jin is plenty, just me and the cat
            Rewriting.of(
                    "(?<=plenty|enough|will do),? (?:it's |there's )?(?:just|only) (?:me|us|the two of us)(?: and (?:the|my) [a-z]{2,12})?(?=[.! ]*$)",
                    ""),
            // take the noodles off
            Rewriting.of(
                    "(?<=^|[,.;!] |please |pls )take ((?:the |my )[a-z]{3,12}(?: [a-z]{3,12}){0,2}?) off(?: (?:my|the) (?:order|list|cart))?(?=,? (?:please|pls|thanks|again)\\b|[,.!]|$)",
                    "remove $1"),
            // anyway 2 kilograms of them
            Rewriting.of(
                    "\\b((?:an?|half an?|" + Rewriting.ENGLISH_NUMBER
                            + ") (?:boxes|box|bags?|cartons?|jin|cattys?|catties|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kilograms?|kg|bars?)) of (?:them|it|those|these|that)(?=(?:,? (?:please|pls|thanks|then|too))*[.!]* *$)",
                    "$1"),
            // a box of peaches wouldn't hurt
            Rewriting.of("\\bwouldn't (?:hurt|go amiss|go astray|be amiss)\\b", "please"),
            // how about a box of peaches for me
            Rewriting.of("^how (?:about|'?bout) (?=(?:an?|one|two|three|\\d) [a-z ]{3,30} for me\\b)", ""),
            // how bout 2 more peaches
            Rewriting.of(
                    "^how (?:about|'?bout) (?=(?:" + Rewriting.FEW_IN_ENGLISH + " more|another) [a-z]{3})",
                    "can i have maybe "),
            // make that 2 jams not 3, make it 5 pomelos all in, not 3
            Rewriting.of(
                    "\\bmake (?:that|it) ((?:" + Rewriting.ENGLISH_NUMBER
                            + ") (?!not\\b)[a-z]{2,12}(?: [a-z]{2,12}){0,3}?)(?: all in| all together| altogether| in total)?,? (?:and )?not (?:just )?"
                            + Rewriting.ENGLISH_NUMBER
                            + "(?: (?:box|bag|jar|jin|carton|pack|portion|bottle|kilo)(?:e?s)?)?(?=[.! ]*$)",
                    "make it $1 in total"),
            // two boxes all together
            Rewriting.of(
                    "^((?!.*\\b(?:send|add|put|pack|want|ship|deliver|pop|bring|need|get)\\b).*\\b(?:box|boxes|bags?|cartons?|jin|packs?|jars?|bottles?|kilos?|pieces?|pairs?)) (?:all ?together|all in)(?=[,.! ]*$)",
                    "$1 in total"),
            // grab me 4 before they sell out
            Rewriting.of(
                    ",? (?:b4|before) (?:it|they|these|those|you)(?: all|'re| are|'s| is)? ?(?:sells?|sold|runs?|goes|go|gone|all gone)(?: out)?(?=[.! ]*$)",
                    ""),
            // a box for mum
            Rewriting.of("\\bfor (?=" + KinWords.IN_ENGLISH + "(?:[,.!]|$| and\\b))", "for my "),
            // peaches off please
            Rewriting.of(
                    "^((?:the |my )?[a-z]{3,12}(?: (?!half|quarter|third|some|money|percent|five|ten|twenty|fifty)[a-z]{3,12})?) off(?=,? (?:please|pls|thanks)[.! ]*$)",
                    "cancel $1"),
            // A1, two of them please
            Rewriting.of(
                    "(?<=[a-z]\\d?),? (" + Rewriting.ENGLISH_NUMBER
                            + ") of (?:them|those|these)(?=,? (?:please|pls|thanks)[.! ]*$|[.!]?$)",
                    " x $1"),
            // peaches cancelled please
            Rewriting.of(
                    "^((?:the |my )?[a-z]{3,12}(?: [a-z]{3,12})?) cancel(?:l?ed)?(?=,? (?:please|pls|thanks)[.! ]*$)",
                    "cancel $1"),
            // can u send two boxes
            Rewriting.of("(?<=\\b(?:can|could|will|would|thank|if|do) )u\\b", "you"));

    private EnglishParaphrases() {}
}
