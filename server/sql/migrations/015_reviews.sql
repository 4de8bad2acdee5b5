-- What critics say of a title.
CREATE TABLE review (
    title_id bigint NOT NULL REFERENCES title ON DELETE CASCADE,
    source text NOT NULL, -- who says it and where
    stars smallint, -- of five
    sentence text NOT NULL,
    language text NOT NULL, -- BCP 47, of the sentence
    day date NOT NULL,
    CONSTRAINT review_pk PRIMARY KEY (title_id, source),
    CONSTRAINT review_stars_of_five CHECK (stars BETWEEN 1 AND 5),
    CONSTRAINT review_source_short CHECK (length(source) BETWEEN 1 AND 120),
    CONSTRAINT review_sentence_short CHECK (length(sentence) BETWEEN 1 AND 240)
);
