"""What somebody is to do after the meeting: who, what, by when."""
