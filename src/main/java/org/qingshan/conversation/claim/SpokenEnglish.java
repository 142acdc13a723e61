package org.qingshan.conversation.claim;

import java.util.List;

/** What English speakers put around an order: a tag behind it ("would you"), who likes it, if there is any left, who gets which. */
final class SpokenEnglish {
    private static final String NUMBER = "(?:half a dozen|a dozen|" + Rewriting.ENGLISH_NUMBER + ")";

    private static final String UNITS =
            "(?:box|boxes|bags?|cartons?|jin|jars?|packs?|packets?|bottles?|kilos?|kg|catty|catties|pieces?|pcs|strips?|tins?|cans?|tubs?|portions?|bundles?|bunches|pairs?)";

    private static final String KIN =
            "(?:kids?|family|wife|husband|hubby|missus|mum|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandpa|sister|brother|aunt|auntie|uncle|son|daughter|boys?|girls?|toddler|baby|boyfriend|girlfriend|partner|flatmate|roommate|neighbou?rs?|friends?|mates?|colleagues?|boss|in-laws?|cousins?|(?:mother|father|sister|brother)[ -]in[ -]law|lot|other half|better half|old man|old lady)";

    private static final String LIKES =
            "(?:swears? by|loves?|adores?|likes?|inhales?|devours?|demolish(?:es)?|craves?|lives? (?:for|on)|(?:is|are|'s) (?:\\w+ ){0,2}(?:obsessed with|mad about|mad for|crazy about|crazy for|addicted to|hooked on|nuts about|in love with)|(?:can't|cannot|cant) (?:get enough of|live without|stop eating)|go(?:es)? (?:mad|nuts|wild|crazy|bananas) for|eats? nothing but)";

    private static final String THEM = "(?:them|it|these|those|this|that|'?em|this stuff|that stuff|the stuff)";

    /** Where and when it is eaten, and by whom. */
    private static final String OCCASION =
            "(?:potlucks?|bbqs?|barbecues?|barbie|picnics?|church|office|reunion|wedding|birthday|party|sale|fete|fair|festival|funeral|wake|meeting|training|camp|team|crew|staff|class|gang|lads|girls|boys|squad|club|choir|guests|kids|school|nursery|shop|store|cafe|restaurant|bakery|bar|pub|kitchen|canteen|pantry|freezer|fridge|larder|weekend|holidays?|new year|christmas|xmas|thanksgiving|easter|eid|diwali|dinner|lunch|breakfast|brunch|supper|road trip|trip|hike|journey|in-?laws|neighbou?rs|raffle|hamper|fundraiser|shelter|ward|hospital|dorm|hostel|do)";

    private static final String OF_THESE =
            " of (?:these|those|this|this one)(?: bad boys| beauties| guys)?(?= for (?:the|my|our|a|an) |,? (?:please|pls|plz|thanks|ta|thx)\\b|[,.!]|$)";

    static final List<Rewriting> RULES = List.of(
            // half a dozen of these
            Rewriting.of("(?<=^|[,.;!] )half a dozen" + OF_THESE, "i'll take 6"),
            Rewriting.of("(?<=^|[,.;!] )(?:a )?dozen" + OF_THESE, "i'll take 12"),
            Rewriting.of("(?<=^|[,.;!] )(" + Rewriting.ENGLISH_NUMBER + ")" + OF_THESE, "i'll take $1"),
            // six jars for the church potluck
            Rewriting.of(
                    "((?<=^|[,.;!] )(?:(?:i'll|i will|i'd like|i want|i need|give me|send me|can i have|let me|get me|put me down for) (?:to )?(?:take |have |get |order |buy )?)?(?:an?|another|"
                            + NUMBER + ")(?: more)?(?: " + UNITS
                            + ")?(?: (?:of )?(?:the |that |your |those |these )?[a-z]{3,12}(?: [a-z]{3,12})??)?),? for (?:the|our|my|an?|this|that) (?:(?!and\\b|or\\b|not\\b|no\\b|price\\b|next\\b|last\\b)[a-z']{2,12} ){0,3}?"
                            + OCCASION + "(?=(?:,? (?:please|pls|plz|thanks|ta|thx))*[.! ]*$)",
                    "$1"),
            // stick a bottle of oil in with mine
            Rewriting.of(
                    "\\b(?:throw|stick|pop|chuck|toss|bung|whack|sling|shove|slip|put|add|pack) ((?:an?|another|"
                            + NUMBER + ") (?:more )?" + UNITS
                            + "(?: of(?: (?:that|the|your|those))? [a-z]{3,12}(?: [a-z]{3,12})?)?) in(?: there)?(?: with (?:that|mine|my order|my lot|it|those|them))?(?=(?:,? (?:please|pls|plz|thanks|ta|too|would you|will you|will ya|could you|can you))*[.!?]* *$)",
                    "add $1"),
            // knock a jar of peppers off my order
            Rewriting.of(
                    "\\b(?:knock|take|drop|trim|shave|chop|lop) ((?:an?|" + NUMBER + ") " + UNITS
                            + "(?: of(?: (?:that|the|your|those|my))? [a-z]{3,12}(?: [a-z]{3,12})?)?) off (?:my order|mine|my list|the order)(?=[,.!? ]|$)",
                    "remove $1 from my order"),
            // add a jar of honey with that, would you
            Rewriting.of(
                    "(?<=[a-z]),? (?:along )?with (?:that|mine|my order|my lot|it|those|them)(?=(?:,? (?:please|pls|plz|thanks|ta|would you|will you|will ya|could you|can you|too))*[.!?]* *$)",
                    ""),
            // two jars if ya got em, if there's any left
            Rewriting.of(
                    ",? if (?:you|ya|u|y'all|they|there)(?:'ve| have|'re| are| is|'s)?(?: still)?(?: got| have)? (?:any|some|'?em|them|it|those|one|enough)(?: left| still| available| in stock| going| over| spare| remaining)*(?=(?:,? (?:please|pls|plz|thanks|ta))*(?:[,.!]|$))",
                    " please"),
            // while ur at it
            Rewriting.of(
                    ",? (?:while|whilst|as) (?:you're|youre|your|ur|you are|u r|we're|we are|i'm) (?:at it|there)(?=[,.! ]|$)",
                    " please"),
            // my nan swears by them
            Rewriting.of(
                    "(?<=\\d|[a-z])(?<!\\bof)(?:,|;| -| cos| coz| cuz| because| as| since| for)*,? (?:my|our|the) (?:\\w+ )?"
                            + KIN + "(?: all| both| just| really| absolutely| always| literally)* " + LIKES + " " + THEM
                            + "(?: so much| to bits| too)?(?=[,.! ]*$)",
                    ""),
            // my grandma used to make omelette with that radish. 3 strips
            Rewriting.of(
                    "^(?:my|our) " + KIN
                            + " (?:used to|would always|always) (?:[a-z']{2,12} ){1,6}?(?:that|this|those|these) ([a-z]{3,12}(?: [a-z]{3,12})?)[.! ]{1,4}(?="
                            + NUMBER + " " + UNITS + "(?:,? (?:please|pls|plz|thanks|thx|ta|for me))*[.! ]*$)",
                    "$1, "),
            // don't forget the bubble wrap
            Rewriting.of(
                    "(?<=[a-z0-9])[,.;! ]{1,3}(?:and )?(?:please |pls )?(?:don't|dont|do not) forget (?:to (?:add|put in|include) )?(?:the |some |my |about the )?(?:bubble ?wrap|padding|ice ?packs?|gift ?(?:wrap|bag|box|card|note)s?|wrapping|note|card|receipt|invoice|label|discount|coupon|freebies?|bonus|sample)(?=[.! ]*$)",
                    ""),
            // two boxes, one each for floors 2 and 5; one goes to the lab
            Rewriting.of(
                    "(?<=\\b(?:boxes|bags|cartons|jars|packs|bottles|pieces|jin|kilos|tins|portions|bundles)),? (?:one|1) (?:each (?:for|to)|(?:goes|is going|to go|will go|is|being) (?:to|for)) (?![^.;!?]*\\b(?:an?|another|"
                            + Rewriting.ENGLISH_NUMBER + ") (?:\\w+ )?" + UNITS + "\\b)[^.;!?]*",
                    ""),
            // bump it up to three in all
            Rewriting.of(
                    "\\b(?:bump|up) (?:it|that|mine|my order|them|those)(?: up| down| back)? to (?=(?:just |only )?"
                            + NUMBER + "(?: " + UNITS
                            + ")?(?: of [a-z]{3,12}(?: [a-z]{3,12})?)?(?: in all| in total| altogether| total| instead| please| pls| thanks| then)*(?:[,.!]|$))",
                    "make it "),
            Rewriting.of(
                    "\\b(?:bump|up) (?:the|my|those) ([a-z]{3,12}(?: [a-z]{3,12})?) (?:up|down|back) to ((?:just |only )?"
                            + NUMBER + "(?: " + UNITS
                            + ")?)(?:,? (?:please|pls|plz|thanks|ta|(?:would|will|could|can) (?:ya|you|u)))*[.!?]* *$",
                    "make my $1 $2 in total"),
            // box for me
            Rewriting.of("(?<=^|[,.;!] )(?=(?:box|bag|jar|bottle|carton|pack|jin|kilo) for me\\b)", "one "),
            Rewriting.of(
                    "\\bmake (?:it|that) (" + NUMBER + "(?: " + UNITS
                            + ")?) (?:in all|all told|all in all|all up)(?=[,.!]|$)",
                    "make it $1 in total"),
            // 4 boxes not 14 haha fat thumbs
            Rewriting.of(
                    "(?<=[a-z0-9])[,.! ]{1,3}(?:(?:haha(?:ha)?|lol|oops|sorry|lmao)[,.! ]{1,2}){0,2}(?:(?:my )?fat (?:thumbs?|fingers?)|butter ?fingers|(?:my )?(?:typo|mistake|autocorrect|clumsy (?:thumbs?|fingers?)))(?: (?:again|sorry|strikes? again|today))?(?=[.! ]*$)",
                    ""),
            // meant 1 radish not 11; total should be 20, not 12
            Rewriting.of(
                    "(?<=^|[,.;!:] |\\b(?:oops|whoops|woops|oopsie|typo|sorry|wait|argh|ugh|no) )(?:i )?(?:only )?meant? (?:to (?:say|type|write|put) )?("
                            + NUMBER + "(?: [a-z]{2,12}){0,4}?),? not " + NUMBER + "(?=[,.! ]|$)",
                    "make it $1 in total"),
            Rewriting.of(
                    "^((?:my |the )?[a-z]{3,12}(?: [a-z]{3,12})?)[,:;-]{1,2} ?(?:(?:my |the )?total |that |it |mine )?(?:should be|has to be|ought to be|must be) ("
                            + NUMBER + "(?: [a-z]{2,12}){0,4}?),? not " + NUMBER + "(?=[,.! ]|$)",
                    "$1, make it $2 in total"));

    private SpokenEnglish() {}
}
