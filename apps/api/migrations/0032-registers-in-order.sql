-- Posts and people are chosen from lists in the order of their names.
create index posts_title on posts (title, id);
create index people_name on people (name, id);
